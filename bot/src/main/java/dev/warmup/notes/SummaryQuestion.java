package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** The line of a fold-out that asks, or any such line in a note that folds its answers away. */
final class SummaryQuestion implements QuestionRule {
    private static final int SOME = 30;
    private static final int MOST = 75;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.is(Form.SUMMARY)) {
            return false;
        }
        boolean task =
                statement.wording() == Wording.MAY_ASK && around.series().run().asking() > 1;
        boolean among = around.series().run().mostly(MOST) && Theme.of(statement.text()) == Theme.NONE;
        boolean counted = statement.isNumbered() && around.series().run().leans(SOME);
        return statement.asks() || task || among || counted;
    }
}
