package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** A numbered line that asks; in a list of questions also one that only names its subject. */
final class NumberedQuestion implements QuestionRule {
    private static final int FEW = 20;
    private static final int SOME = 30;
    private static final int HALF = 50;
    private static final int MOST = 60;
    private static final int NEARLY_ALL = 75;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.is(Form.ITEM) || !statement.isNumbered()) {
            return false;
        }
        if (statement.isMarked() && (statement.isWhole() || around.series().mostly(HALF))) {
            return true;
        }
        if (around.inAnswer() || around.underItem()) {
            boolean asks =
                    around.series().isInQuestionList() || around.series().isAmongManyQuestions() && statement.wording() == Wording.ASKS;
            return asks
                    || (around.series().isAmongManyPrompts()
                            && statement.wording().atLeast(Wording.MAY_ASK)
                            && !isJotted(statement));
        }
        if (around.continues() && statement.wording().atLeast(Wording.MAY_ASK)) {
            return true;
        }
        return switch (statement.wording()) {
            case IS_MARKED, ASKS, COMPARES -> around.section().nearestTheme() != Theme.OTHER;
            case PROMPTS -> around.promisesQuestions() || around.series().run().prompts();
            case MAY_ASK ->
                around.promisesQuestions()
                        || around.series().setsTasks()
                        || around.series().run().mostly(HALF)
                        || around.series().list().mostly(NEARLY_ALL)
                        || around.series().leansInInterview(HALF)
                        || (Han.isIn(statement.text()) && around.series().list().leans(HALF));
            case TELLS -> isAmongQuestions(statement, around);
        };
    }

    /** Tasks are written out; the steps of an answer are often jotted down: "write parquet". */
    private static boolean isJotted(Statement statement) {
        return Character.isLowerCase(statement.text().codePointAt(0)) && statement.wording() == Wording.MAY_ASK;
    }

    private static boolean isAmongQuestions(Statement statement, Surroundings around) {
        if (around.series().isInQuestionList()) {
            return true;
        }
        if (!NamedSubject.isIn(statement)) {
            return false;
        }
        int wanted = Han.isIn(statement.text()) ? SOME : HALF;
        if (around.series().isIntroducedAsQuestions()) {
            return true;
        }
        return around.promisesQuestions()
                ? around.series().run().maybe(wanted) || around.series().note().maybe(MOST) || around.series().namesQuestions(FEW)
                : around.series().mostly(MOST)
                        || around.series().leansInInterview(wanted)
                        || (Han.isIn(statement.text()) && around.series().list().leans(MOST));
    }
}
