package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import java.util.List;

/** What a statement is to the one right before or behind it: part of an answer, or the title of a question. */
record Neighbours(List<Statement> statements) {
    /** Whether a statement asks nothing because of what stands beside it. */
    boolean silence(int index) {
        return isUnderAnswerLabel(index) || isTitleOfQuestion(index) || isTitleOfList(index);
    }

    /** The line under {@code **Answer:**} answers, whatever its words. */
    private boolean isUnderAnswerLabel(int index) {
        Statement before = statements.get(Math.max(0, index - 1));
        Statement statement = statements.get(index);
        return before.label() == Label.ANSWER
                && before.text().isBlank()
                && statement.is(Form.PLAIN)
                && statement.label() == Label.NONE;
    }

    /** "### 面试题1：Kafka" and then "问题：...". */
    private boolean isTitleOfQuestion(int index) {
        Statement statement = statements.get(index);
        return statement.is(Form.HEADING)
                && statement.label() == Label.QUESTION
                && NamedSubject.isShort(statement)
                && index + 1 < statements.size()
                && statements.get(index + 1).label() == Label.QUESTION
                && !statements.get(index + 1).is(Form.HEADING);
    }

    /** "3. Ownership (think long-term)" and on the next line "Tell me about ...". */
    private boolean isTitleOfList(int index) {
        Statement statement = statements.get(index);
        if (!statement.is(Form.ITEM)
                || statement.wording() != Wording.TELLS
                || statement.label() != Label.NONE
                || index + 1 == statements.size()) {
            return false;
        }
        Statement next = statements.get(index + 1);
        return next.block() == statement.block()
                && next.is(Form.PLAIN)
                && next.label() == Label.NONE
                && next.wording().atLeast(Wording.PROMPTS)
                && Han.isIn(next.text()) == Han.isIn(statement.text());
    }

    /** Whether it says that the next one is a question: "### Interview question", or a label and nothing else. */
    boolean announce(int index) {
        Statement statement = statements.get(index);
        boolean onlyLabel =
                statement.label() == Label.QUESTION && statement.text().isBlank();
        return onlyLabel
                || (index + 1 < statements.size() && Announced.isAwaited(statement, statements.get(index + 1)));
    }
}
