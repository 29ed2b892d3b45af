package dev.warmup.notes;

import java.util.Set;
import java.util.regex.Pattern;

/** The titles under which people tell of an interview: "Round 2", "3rd round: SQL", "HM round", "二面". */
final class Rounds {
    private static final Pattern TITLE = Pattern.compile(
            "^\\W*(?:round\\W{0,3}\\d|(?:first|second|third|fourth|final|last|\\d ?(?:st|nd|rd|th))[ -](?:[a-z]+[ -])?(?:round|interview)\\b"
                    + "|(?:hm|hr|(?:hiring )?manager(?:ial)?|bar raiser|technical|tech|coding|behaviou?ral|phone|onsite) (?:[a-z]+ )?round\\b"
                    + "|(?:(?:recruiter|phone|tech|technical|coding|hr|hm|hiring manager|video|initial|online|virtual) (?:call|screen|screening|chat)"
                    + "|loop \\d|on-?site|oa|vo|take[- ]home)\\b"
                    + "|第?[一二三四五终1-5][面轮](?![向对试板积包数]))",
            Pattern.CASE_INSENSITIVE);
    private static final FirstWords BEGINNINGS = new FirstWords(Set.of(
            ("round first second third fourth final last hm hr hiring manager managerial bar technical tech coding"
                            + " behavioral behavioural phone onsite recruiter video initial online virtual loop on oa vo take")
                    .split(" ", -1)));
    private static final int LONGEST = 100;

    private Rounds() {}

    static boolean isTitle(Statement statement) {
        return !statement.isMarked() && isTitle(statement.text());
    }

    static boolean isTitle(String text) {
        return text.length() <= LONGEST && mayBe(text) && TITLE.matcher(text).find();
    }

    /** Few texts begin like a title; of those that begin with a figure few hold one of these words. */
    private static boolean mayBe(String text) {
        if (text.indexOf('面') >= 0 || text.indexOf('轮') >= 0) {
            return true;
        }
        int at = 0;
        while (at < text.length() && !isFigure(text.charAt(at)) && !FirstWord.isLatin(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (isFigure(text.charAt(at)) ? namesRound(text) : BEGINNINGS.beginAt(text, at));
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean namesRound(String text) {
        return text.contains("ound") || text.contains("OUND") || text.contains("nterview");
    }
}
