package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** A numbered line that asks; in a list of questions also one that only names its subject. */
final class NumberedQuestion implements QuestionRule {
    private static final int LONGEST_TITLE = 4;
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
            return asksInAnswer(statement, around.series());
        }
        if (around.continues() && statement.wording().atLeast(Wording.MAY_ASK)) {
            return true;
        }
        Series series = around.series();
        return switch (statement.wording()) {
            case IS_MARKED, ASKS, COMPARES -> around.section().nearestTheme() != Theme.OTHER;
            case PROMPTS ->
                series.promisesQuestions()
                        || (series.run().prompts() && around.section().nearestTheme() != Theme.OTHER);
            case MAY_ASK -> series.promisesQuestions() || mayAsk(statement, series);
            case TELLS ->
                series.isInQuestionList()
                        || (series.isRecord() && statement.depth() <= 1 && NamedSubject.isIn(statement))
                        || (NamedSubject.isIn(statement)
                                && standsForQuestion(statement, series)
                                && !isTitle(statement.text()));
        };
    }

    /** "2. 面试题" above a list of them. */
    private static boolean isTitle(String text) {
        return text.endsWith("题") && text.length() <= LONGEST_TITLE;
    }

    private static boolean asksInAnswer(Statement statement, Series series) {
        boolean asks = series.isAmongManyQuestions() && statement.wording() == Wording.ASKS;
        boolean task =
                series.isAmongManyPrompts() && statement.wording().atLeast(Wording.MAY_ASK) && !isJotted(statement);
        return asks || task || series.isInQuestionList();
    }

    /** Tasks are written out; the steps of an answer are often jotted down: "write parquet". */
    private static boolean isJotted(Statement statement) {
        return Character.isLowerCase(statement.text().codePointAt(0)) && statement.wording() == Wording.MAY_ASK;
    }

    private static boolean mayAsk(Statement statement, Series series) {
        boolean among = series.run().mostly(HALF) || series.list().mostly(NEARLY_ALL);
        boolean leans = series.leansInInterview(HALF)
                || (Han.isIn(statement.text()) && series.list().leans(HALF));
        return among
                || leans
                || series.setsTasks()
                || series.setsTasksInRound()
                || series.run().setsTasks();
    }

    private static boolean standsForQuestion(Statement statement, Series series) {
        boolean chinese = Han.isIn(statement.text());
        int wanted = chinese ? SOME : HALF;
        if (series.promisesQuestions()) {
            return series.isIntroducedAsQuestions()
                    || series.run().maybe(wanted)
                    || series.note().maybe(MOST)
                    || series.namesQuestions(FEW);
        }
        return series.mostly(MOST)
                || series.leansInInterview(wanted)
                || ((chinese || series.note().isBank()) && series.list().leans(MOST));
    }
}
