package dev.warmup.notes;

import java.util.Set;
import java.util.regex.Pattern;

/** A task in a full sentence, in the words of the interviewer or of the one who tells of it. */
final class Task {
    private static final Pattern TASK = Pattern.compile(
            "^(?:(?:next|then|now|also|finally)[ ,]+)?(?:write (?:an? |the )?(?:[a-z/]+ ){0,2}(?:query|queries|function|program|code|script|method|class|jobs?)\\b"
                    + "|given an? .{3,200}\\b(?:find|compute|return|write|calculate|count|print|determine|implement|generate|check)\\b"
                    + "|(?:s?he|they|(?:the )?interviewer) (?:then |also |further )?asked (?:me |us )?(?:to|whether|if|how|what|why|the difference)\\b(?!.*\\. ))",
            Pattern.CASE_INSENSITIVE);

    private static final FirstWords FIRST_WORDS = new FirstWords(Set.of(
            "next", "then", "now", "also", "finally", "write", "given", "he", "she", "they", "the", "interviewer"));

    private Task() {}

    static boolean isIn(String text) {
        return FIRST_WORDS.begin(text) && TASK.matcher(text).find();
    }
}
