package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** A bullet that asks. Without a question mark it needs others beside it, for answers are made of bullets too. */
final class BulletQuestion implements QuestionRule {
    private static final int MANY = 40;
    private static final int MOST = 60;
    private static final int LONGEST_SUBJECT = 120;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.is(Form.ITEM) || statement.style().numbered()) {
            return false;
        }
        if (statement.isMarked() && statement.isWhole()) {
            return true;
        }
        if (around.inAnswer()) {
            return false;
        }
        boolean amongQuestions = around.promisesQuestions() || around.run().mostly(MANY);
        if (statement.asks()) {
            return amongQuestions;
        }
        return around.promisesQuestions()
                && around.run().mostly(MOST)
                && statement.isWhole()
                && statement.text().length() <= LONGEST_SUBJECT
                && !statement.text().endsWith(":");
    }
}
