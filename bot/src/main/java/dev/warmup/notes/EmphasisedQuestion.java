package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** A bold or italic question, alone on its line or with its answer behind it. */
final class EmphasisedQuestion implements QuestionRule {
    private static final int HALF = 50;
    private static final int MOST = 60;
    private static final int FEWEST = 3;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.isEmphasised() || statement.is(Form.HEADING)) {
            return false;
        }
        if (statement.isMarked()) {
            return statement.isWhole() || (!around.inAnswer() && isFullQuestion(statement.text()));
        }
        return !around.inAnswer() && (prompts(statement, around) || isSubject(statement, around));
    }

    /** "**Why Kafka?** Because ..." asks; "**The truth?** Nobody knows" does not. */
    private static boolean isFullQuestion(String text) {
        String unmarked = Wording.withoutTail(text);
        boolean threeWords = text.indexOf(' ', text.indexOf(' ') + 1) > 0;
        return threeWords
                || Han.isIn(text)
                || Wording.of(unmarked.substring(0, unmarked.length() - 1)) != Wording.TELLS;
    }

    private static boolean prompts(Statement statement, Surroundings around) {
        boolean bullet = statement.is(Form.ITEM) && !statement.isNumbered();
        boolean asks =
                statement.wording() == Wording.ASKS || (statement.wording() == Wording.COMPARES && statement.isWhole());
        boolean among = statement.wording() == Wording.MAY_ASK
                && ((around.promisesQuestions() && around.series().run().namesQuestions(HALF))
                        || (statement.isNumbered() && around.series().run().mostly(MOST)));
        return (asks && (!bullet || around.promisesQuestions())) || among;
    }

    /** "**4. Window functions**" where questions are promised, or an italic bullet among italic questions. */
    private static boolean isSubject(Statement statement, Surroundings around) {
        boolean listed = statement.depth() > 0;
        boolean numbered = statement.isNumbered()
                && around.promisesQuestions()
                && around.series().run().all() >= FEWEST
                && (!listed || around.series().run().mostly(MOST));
        boolean leans = Han.isIn(statement.text())
                && statement.isNumbered()
                && !listed
                && around.series().run().leans(HALF);
        boolean among =
                leans || (statement.is(Form.ITEM) && around.series().run().mostly(MOST));
        return (numbered || among) && Theme.of(statement.text()) == Theme.NONE && NamedSubject.isIn(statement);
    }
}
