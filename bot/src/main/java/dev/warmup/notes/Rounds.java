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
    private static final Set<String> FIRST_WORDS = Set.of(
            "recruiter",
            "phone",
            "tech",
            "technical",
            "coding",
            "hr",
            "hm",
            "hiring",
            "video",
            "initial",
            "online",
            "virtual",
            "loop",
            "onsite",
            "on",
            "oa",
            "vo",
            "take");
    private static final int LONGEST = 100;

    private Rounds() {}

    static boolean isTitle(Statement statement) {
        return !statement.isMarked() && isTitle(statement.text());
    }

    static boolean isTitle(String text) {
        boolean may = text.contains("ound")
                || text.contains("OUND")
                || text.contains("nterview")
                || text.indexOf('面') >= 0
                || text.indexOf('轮') >= 0
                || FIRST_WORDS.contains(FirstWord.of(text));
        return may && text.length() <= LONGEST && TITLE.matcher(text).find();
    }
}
