package dev.warmup.study;

import java.util.Collection;
import java.util.Optional;

/** How well a group did on a daily question. */
public enum GroupResult {
    /** Nobody answered in time, or the question has no key points: nothing is known. */
    UNKNOWN,
    BADLY,
    FAIRLY,
    WELL;

    /** Below this share of key points, on average, the group did badly. */
    public static final double FAIR_SHARE = 0.4;

    /** From this share of key points on, on average, the group did well. */
    public static final double GOOD_SHARE = 0.7;

    /** The result of the answers that were given before the reveal. */
    public static GroupResult of(Collection<Score> scores) {
        double average = scores.stream()
                .filter(score -> score.fullness() != Fullness.LATE && score.total() > 0)
                .mapToDouble(score -> (double) score.hits() / score.total())
                .average()
                .orElse(Double.NaN);
        if (Double.isNaN(average)) {
            return UNKNOWN;
        }
        if (average < FAIR_SHARE) {
            return BADLY;
        }
        return average < GOOD_SHARE ? FAIRLY : WELL;
    }

    /** The rating by which the group's next review is planned. */
    public Optional<Rating> rating() {
        return switch (this) {
            case UNKNOWN -> Optional.empty();
            case BADLY -> Optional.of(Rating.AGAIN);
            case FAIRLY -> Optional.of(Rating.HARD);
            case WELL -> Optional.of(Rating.GOOD);
        };
    }
}
