package dev.warmup.notes;

import java.util.regex.Pattern;

/** Lines of code outside any fence, comments in them included. */
final class CodeComment implements NoQuestionRule {
    private static final Pattern CODE =
            Pattern.compile("^(?:--|//|/\\*|<!--|#!|\\$ |>>> |SELECT \\*?.*FROM\\b).*", Pattern.DOTALL);

    @Override
    public boolean isNone(Statement statement, Surroundings around) {
        return CODE.matcher(statement.text()).matches();
    }
}
