package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** Entries that lead to the questions or out of the note: lists of links, and all under "Contents". */
final class TableOfContents implements NoQuestionRule {
    @Override
    public boolean isNone(Statement statement, Surroundings around) {
        boolean linked = statement.style().linked() && statement.is(Form.ITEM);
        boolean listed = around.section().theme() == Theme.CONTENTS && !statement.is(Form.HEADING);
        return linked || listed;
    }
}
