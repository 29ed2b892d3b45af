package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/**
 * Entries that lead to the questions or out of the note: links within the note, all under "Contents", and links to
 * other places unless they are a list of questions that are answered there.
 */
final class TableOfContents implements NoQuestionRule {
    private static final int MOST = 60;

    @Override
    public boolean isNone(Statement statement, Surroundings around) {
        boolean linked = statement.is(Form.ITEM) && isLeading(statement, around);
        boolean listed = around.section().theme() == Theme.CONTENTS
                && !statement.is(Form.HEADING)
                && statement.style().link() != LinkText.Target.ELSEWHERE;
        return linked || listed;
    }

    private static boolean isLeading(Statement statement, Surroundings around) {
        return switch (statement.style().link()) {
            case NONE -> false;
            case HERE -> true;
            case ELSEWHERE ->
                statement.depth() > 1
                        || around.inAnswer()
                        || !around.series().run().mostly(MOST);
        };
    }
}
