package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** The line of a fold-out that asks, or any such line in a note that folds its answers away. */
final class SummaryQuestion implements QuestionRule {
    private static final int MOST = 50;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        boolean task = statement.wording() == Wording.MAY_ASK && around.run().asking() > 1;
        return statement.is(Form.SUMMARY)
                && (statement.asks() || task || around.run().mostly(MOST));
    }
}
