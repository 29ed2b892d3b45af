package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** A heading that asks, prompts or compares; or a numbered one among many that do. */
final class HeadingQuestion implements QuestionRule {
    private static final int MOST = 60;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.is(Form.HEADING)) {
            return false;
        }
        boolean amongQuestions = around.run().mostly(MOST) && around.promisesQuestions();
        return statement.asks()
                || (amongQuestions
                        && (statement.wording() == Wording.MAY_ASK
                                || statement.style().numbered()));
    }
}
