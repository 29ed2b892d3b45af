package dev.warmup.study;

/** When a text is long enough to count as an answer for the day. */
public final class AnswerRule {
    /** Characters, not counting surrounding white space or invisible ones. */
    public static final int ENOUGH_CHARACTERS = 20;

    /** Chinese, Japanese or Korean characters; each says about as much as a short word. */
    public static final int ENOUGH_CJK = 8;

    private AnswerRule() {}

    /** Whether a text counts: by its length, or because it has at least one key point. */
    public static boolean counts(String text, int keyPointHits) {
        return keyPointHits > 0
                || text.strip().codePoints().filter(AnswerRule::isVisible).count() >= ENOUGH_CHARACTERS
                || text.codePoints().filter(Script::isCjk).count() >= ENOUGH_CJK;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> Character.isWhitespace(character);
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
