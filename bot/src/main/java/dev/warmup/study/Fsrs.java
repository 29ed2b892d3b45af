package dev.warmup.study;

import java.time.Duration;
import java.time.Instant;

/**
 * When to ask again: the Free Spaced Repetition Scheduler, version 6, without learning steps, so that what was
 * forgotten comes back on the next day at the earliest. A question is asked again when the chance that it is still known
 * falls to 90 %.
 *
 * <p>Formulae and the 21 default parameters: open-spaced-repetition, "The Algorithm" (fsrs4anki wiki), FSRS-6, and
 * its reference implementation py-fsrs 6 ({@code fsrs/scheduler.py}). Intervals are not made fuzzy: the same history
 * gives the same day.
 */
public final class Fsrs {
    /** Intervals are no longer than this many days, a hundred years. */
    public static final int LONGEST_INTERVAL = 36_500;

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double RETENTION = 0.9;
    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
    private static final double LEAST_STABILITY = 0.001;

    private Fsrs() {}

    /** After the first time a question was asked. */
    public static Review first(Rating rating, Instant now) {
        return review(W[rating.grade() - 1], clampDifficulty(initialDifficulty(rating)), now);
    }

    /** After another time. Should the clock have gone back, no time has passed. */
    public static Review next(Review before, Rating rating, Instant now) {
        long days = Math.max(0, Duration.between(before.last(), now).toDays());
        double stability = days == 0
                ? sameDayStability(before.stability(), rating)
                : laterStability(before, rating, retrievability(before, now));
        return review(stability, nextDifficulty(before.difficulty(), rating), now);
    }

    /** The chance, from 0 to 1, that it is still known at an instant; counted in whole days. */
    public static double retrievability(Review review, Instant now) {
        long days = Math.max(0, Duration.between(review.last(), now).toDays());
        return Math.pow(1 + FACTOR * days / review.stability(), DECAY);
    }

    private static Review review(double stability, double difficulty, Instant now) {
        double kept = Math.max(stability, LEAST_STABILITY);
        return new Review(kept, difficulty, now.plus(interval(kept)), now);
    }

    private static Duration interval(double stability) {
        double days = stability / FACTOR * (Math.pow(RETENTION, 1 / DECAY) - 1);
        return Duration.ofDays((long) Math.min(Math.max(Math.rint(days), 1), LONGEST_INTERVAL));
    }

    private static double sameDayStability(double stability, Rating rating) {
        double increase = Math.exp(W[17] * (rating.grade() - 3 + W[18])) * Math.pow(stability, -W[19]);
        boolean known = rating == Rating.GOOD || rating == Rating.EASY;
        return stability * (known ? Math.max(increase, 1) : increase);
    }

    private static double laterStability(Review before, Rating rating, double retrievability) {
        return rating == Rating.AGAIN
                ? stabilityAfterForgetting(before, retrievability)
                : stabilityAfterRecall(before, rating, retrievability);
    }

    private static double stabilityAfterForgetting(Review before, double retrievability) {
        double longTerm = W[11]
                * Math.pow(before.difficulty(), -W[12])
                * (Math.pow(before.stability() + 1, W[13]) - 1)
                * Math.exp((1 - retrievability) * W[14]);
        double shortTerm = before.stability() / Math.exp(W[17] * W[18]);
        return Math.min(longTerm, shortTerm);
    }

    private static double stabilityAfterRecall(Review before, Rating rating, double retrievability) {
        double penalty = rating == Rating.HARD ? W[15] : 1;
        double bonus = rating == Rating.EASY ? W[16] : 1;
        double growth = Math.exp(W[8])
                * (11 - before.difficulty())
                * Math.pow(before.stability(), -W[9])
                * Math.expm1((1 - retrievability) * W[10]);
        return before.stability() * (1 + growth * penalty * bonus);
    }

    private static double initialDifficulty(Rating rating) {
        return W[4] - Math.exp(W[5] * (rating.grade() - 1)) + 1;
    }

    private static double nextDifficulty(double difficulty, Rating rating) {
        double change = -W[6] * (rating.grade() - 3);
        double damped = difficulty + (10 - difficulty) * change / 9;
        return clampDifficulty(W[7] * initialDifficulty(Rating.EASY) + (1 - W[7]) * damped);
    }

    private static double clampDifficulty(double difficulty) {
        return Math.min(Math.max(difficulty, 1), 10);
    }
}
