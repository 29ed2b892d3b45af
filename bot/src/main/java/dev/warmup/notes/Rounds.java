package dev.warmup.notes;

import java.util.regex.Pattern;

/** The titles under which people tell of an interview: "Round 2", "3rd round: SQL", "HM round", "二面". */
final class Rounds {
    private static final Pattern TITLE = Pattern.compile(
            "^\\W*(?:round\\W{0,3}\\d|(?:first|second|third|fourth|final|last|\\d ?(?:st|nd|rd|th))[ -](?:[a-z]+[ -])?(?:round|interview)\\b"
                    + "|(?:hm|hr|(?:hiring )?manager(?:ial)?|bar raiser|technical|tech|coding|behaviou?ral|phone|onsite) (?:[a-z]+ )?round\\b"
                    + "|[一二三四五终]面(?!向))",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 100;

    private Rounds() {}

    static boolean isTitle(Statement statement) {
        return !statement.isMarked() && isTitle(statement.text());
    }

    static boolean isTitle(String text) {
        boolean may =
                text.contains("ound") || text.contains("OUND") || text.contains("nterview") || text.indexOf('面') >= 0;
        return may && text.length() <= LONGEST && TITLE.matcher(text).find();
    }
}
