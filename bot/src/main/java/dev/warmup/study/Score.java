package dev.warmup.study;

/**
 * What an answer was found to be worth, fixed at the reveal and never recomputed.
 *
 * @param matcherVersion of the {@link KeyPointMatcher} that counted the hits
 * @param hits how many key points the answer has, at most {@code total}
 * @param total how many key points the question has, perhaps none
 */
public record Score(int matcherVersion, int hits, int total, Fullness fullness) {
    public Score {
        if (hits < 0 || hits > total) {
            throw new IllegalArgumentException(hits + " hits of " + total);
        }
    }
}
