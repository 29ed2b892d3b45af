package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** A bullet that asks. Without a question mark it needs others beside it, for answers are made of bullets too. */
final class BulletQuestion implements QuestionRule {
    private static final int FEW = 30;
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
        if (isAnswered(statement) && around.series().isAboutInterview() && !around.inAnswer()) {
            return true;
        }
        if (around.inAnswer() || (around.underItem() && statement.wording().compareTo(Wording.ASKS) < 0)) {
            return around.series().isAmongManyQuestions() && statement.wording() == Wording.ASKS;
        }
        return switch (statement.wording()) {
            case IS_MARKED, ASKS, PROMPTS, COMPARES ->
                around.promisesQuestions()
                        || around.series().mostly(MANY)
                        || around.series().asksInInterview()
                        || around.series().list().asksAndPrompts(HALF);
            case MAY_ASK ->
                around.promisesQuestions()
                        ? around.series().maybe(MOST) || around.series().namesQuestions(FEW)
                        : around.series().mostly(MOST)
                                || around.series().leansInInterview(MOST)
                                || around.series().list().mostlyPrompt(HALF);
            case TELLS -> NamedSubject.isIn(statement) && standsForQuestion(statement, around);
        };
    }

    private static boolean standsForQuestion(Statement statement, Surroundings around) {
        return around.promisesQuestions()
                ? isAmongQuestions(around)
                : (isLink(statement) && around.series().mostly(HALF))
                        || (NamedSubject.isShort(statement) && around.series().leansInInterview(MOST));
    }

    private static boolean isAmongQuestions(Surroundings around) {
        boolean named = around.series().namesQuestions(FEW) || around.series().isIntroducedAsQuestions();
        return around.series().run().mostlyPrompt(MANY) || around.series().list().mostlyPrompt(MANY) || named;
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
