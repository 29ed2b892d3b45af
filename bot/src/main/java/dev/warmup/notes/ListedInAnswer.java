package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/**
 * What somebody would ask, listed in an answer that is labelled as one: "Answer: I begin with the context: - Who uses
 * it?". Only where the note counts its questions by headings; where the lines above promise questions, the list is one
 * of follow-ups.
 */
final class ListedInAnswer implements NoQuestionRule {
    @Override
    public boolean isNone(Statement statement, Surroundings around) {
        return around.inLabelledAnswer()
                && statement.is(Form.ITEM)
                && !statement.isNumbered()
                && statement.label() == Label.NONE
                && !around.promisesQuestions();
    }
}
