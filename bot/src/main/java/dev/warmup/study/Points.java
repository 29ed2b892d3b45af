package dev.warmup.study;

/** What answers earn. Points belong to the date of the question. */
public final class Points {
    public static final int FULL = 10;
    public static final int MOST_FOR_KEY_POINTS = 10;
    public static final int NOT_FULL = 3;
    public static final int MOST_FOR_REACTIONS = 5;

    private Points() {}

    /** The points of an answer before reactions: 10 to 20 for a full one, else 3. */
    public static int of(Score score) {
        return score.fullness() == Fullness.FULL ? FULL + forKeyPoints(score) : NOT_FULL;
    }

    /**
     * The points of an answer.
     *
     * @param reactions how many other members have put a 👍 or ⭐ on it until the close
     */
    public static int of(Score score, int reactions) {
        if (reactions < 0) {
            throw new IllegalArgumentException(reactions + " reactions");
        }
        return of(score) + Math.min(reactions, MOST_FOR_REACTIONS);
    }

    /** An answer that an admin excluded earns nothing, whatever it was. */
    public static int ofExcluded() {
        return 0;
    }

    private static int forKeyPoints(Score score) {
        // Half up in whole numbers: floor(10 h / t + 1/2) = floor((20 h + t) / 2 t).
        return score.total() == 0 ? 0 : (2 * MOST_FOR_KEY_POINTS * score.hits() + score.total()) / (2 * score.total());
    }
}
