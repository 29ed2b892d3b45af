package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** A bold or italic question, alone on its line or with its answer behind it. */
final class EmphasisedQuestion implements QuestionRule {
    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.style().emphasised() || statement.is(Form.HEADING)) {
            return false;
        }
        if (statement.isMarked()) {
            return statement.isWhole() || !around.inAnswer();
        }
        boolean prompts =
                statement.wording() == Wording.ASKS || (statement.wording() == Wording.COMPARES && statement.isWhole());
        boolean listed = statement.style().numbered() && around.promisesQuestions() && statement.asks();
        return listed || (prompts && !around.inAnswer() && !isPlainBullet(statement, around));
    }

    private static boolean isPlainBullet(Statement statement, Surroundings around) {
        boolean bullet = statement.is(Form.ITEM) && !statement.style().numbered();
        return bullet && !around.promisesQuestions();
    }
}
