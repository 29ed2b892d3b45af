package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** A bullet that asks. Without a question mark it needs others beside it, for answers are made of bullets too. */
final class BulletQuestion implements QuestionRule {
    private static final int SOME = 30;
    private static final int MANY = 40;
    private static final int HALF = 50;
    private static final int MOST = 60;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.is(Form.ITEM) || statement.isNumbered()) {
            return false;
        }
        if (statement.isMarked() && (statement.isWhole() || around.series().mostly(HALF))) {
            return true;
        }
        Series series = around.series();
        if (!around.inAnswer() && isAnswered(statement) && series.isAboutInterview()) {
            return true;
        }
        if (around.inAnswer() || (around.underItem() && !statement.wording().atLeast(Wording.ASKS))) {
            return series.isAmongManyQuestions() && statement.wording() == Wording.ASKS;
        }
        return switch (statement.wording()) {
            case IS_MARKED, ASKS -> asks(series) || series.note().mostly(MOST) || series.isOfAskingNote();
            case PROMPTS, COMPARES -> asks(series);
            case MAY_ASK -> mayAsk(series) || series.isOfAskingNote();
            case TELLS -> NamedSubject.isIn(statement) && (standsForQuestion(statement, series) || series.isRecord());
        };
    }

    private static boolean asks(Series series) {
        return series.promisesQuestions()
                || series.isRecord()
                || series.mostly(MANY)
                || series.asksInInterview()
                || series.list().asksAndPrompts(HALF);
    }

    private static boolean mayAsk(Series series) {
        return series.promisesQuestions()
                ? series.maybe(MOST) || series.namesQuestions(SOME)
                : series.mostly(MOST)
                        || series.isRecord()
                        || series.leansInInterview(MOST)
                        || series.setsTasksInRound()
                        || series.list().mostlyPrompt(HALF);
    }

    private static boolean standsForQuestion(Statement statement, Series series) {
        if (!series.promisesQuestions()) {
            return (isLink(statement) && series.mostly(HALF))
                    || (series.isOfAskingNote() && series.list().namesSome())
                    || (NamedSubject.isShort(statement) && series.leansInInterview(MOST));
        }
        return series.mostlyPrompt(MANY) || series.namesQuestions(SOME) || series.isIntroducedAsQuestions();
    }

    /** A full question with something behind it: "What would you do first? They insisted". */
    private static boolean isAnswered(Statement statement) {
        if (!statement.isMarked()) {
            return false;
        }
        String text = Wording.withoutTail(statement.text());
        return Wording.of(text.substring(0, text.length() - 1)) == Wording.ASKS;
    }

    /** The title of what it leads to. */
    private static boolean isLink(Statement statement) {
        return statement.style().link() == LinkText.Target.ELSEWHERE;
    }
}
