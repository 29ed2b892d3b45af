package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** A bullet that asks. Without a question mark it needs others beside it, for answers are made of bullets too. */
final class BulletQuestion implements QuestionRule {
    private static final int MANY = 40;
    private static final int HALF = 50;
    private static final int MOST = 60;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.is(Form.ITEM) || statement.isNumbered()) {
            return false;
        }
        if (statement.isMarked() && (statement.isWhole() || around.run().mostly(HALF))) {
            return true;
        }
        if (around.inAnswer()) {
            return false;
        }
        return switch (statement.wording()) {
            case IS_MARKED, ASKS, PROMPTS, COMPARES ->
                around.promisesQuestions() || around.run().mostly(MANY);
            case MAY_ASK ->
                around.promisesQuestions()
                        ? around.run().maybe(MOST)
                        : around.run().mostly(MOST);
            case TELLS ->
                around.promisesQuestions() && around.run().mostly(MOST) && NumberedQuestion.Subject.isNamed(statement);
        };
    }
}
