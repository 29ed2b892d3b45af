package dev.warmup.notes;

import java.util.Map;

/**
 * What a sequence stood for that lost some of the bytes 81, 8D, 8E, 8F, 90, 9D, 9E, AD: the Windows encodings do not
 * define them, and some programs strip what they cannot show. Only what notes use often is looked up; the rest is gone.
 */
final class LostBytes {
    private static final Map<String, String> OFTEN = Map.of(
            "\u00E2\u20AC", "\u201D", // the right quotation mark, without 9D
            "\u00E2\u0152", "\u274C", // the cross mark, without 9D
            "\u00E2\u201D", "\u2510", // the upper right corner of a box, without 90
            "\u00E2\u2022", "\u2550", // the double line of a box, without 90
            "\u00EF\u00B8", "\uFE0F", // "show as a picture", without 8F
            "\u00E2\u2020", "\u2190", // an arrow, without 90
            "\u00E2\u017E", "\u279E", // an arrow, without 9E
            "\u00C3", "\u00CD"); // a Spanish capital, without 8D

    private LostBytes() {}

    /** What the rest of a sequence stood for; empty when nobody can say. */
    static String lookUp(String rest, boolean betweenPictures) {
        if (betweenPictures && rest.equals("\u00E2\u20AC")) {
            // The joiner of two emoji, without 8D.
            return "\u200D";
        }
        return OFTEN.getOrDefault(rest, "");
    }
}
