package dev.warmup.notes;

import java.util.regex.Pattern;

/** Lines of code outside any fence, comments in them included. */
final class CodeComment implements NoQuestionRule {
    private static final Pattern CODE =
            Pattern.compile("^(?:--|//|/\\*|<!--|#!|\\$ |>>> |SELECT \\*?.*FROM\\b).*", Pattern.DOTALL);

    @Override
    public boolean isNone(Statement statement, Surroundings around) {
        String text = statement.text();
        return !text.isEmpty()
                && "-/<#$>S".indexOf(text.charAt(0)) >= 0
                && CODE.matcher(text).matches();
    }
}
