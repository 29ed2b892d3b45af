package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** A numbered line that asks; in a list of questions also one that only names its subject. */
final class NumberedQuestion implements QuestionRule {
    private static final int MANY = 30;
    private static final int MOST = 50;
    private static final int LONGEST_SUBJECT = 120;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.is(Form.ITEM) || !statement.style().numbered()) {
            return false;
        }
        if (statement.isMarked() && statement.isWhole()) {
            return true;
        }
        if (around.inAnswer()) {
            return false;
        }
        return statement.asks()
                || (statement.wording() == Wording.MAY_ASK
                        && (around.promisesQuestions() || around.run().mostly(MOST)))
                || isSubject(statement, around);
    }

    private static boolean isSubject(Statement statement, Surroundings around) {
        boolean namesSubject = statement.text().length() <= LONGEST_SUBJECT
                && !statement.text().endsWith(":")
                && statement.isWhole();
        int wanted = Han.isIn(statement.text()) ? MANY : MOST;
        return namesSubject && around.promisesQuestions() && around.run().mostly(wanted);
    }
}
