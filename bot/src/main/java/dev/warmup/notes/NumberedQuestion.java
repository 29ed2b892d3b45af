package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** A numbered line that asks; in a list of questions also one that only names its subject. */
final class NumberedQuestion implements QuestionRule {
    private static final int SOME = 30;
    private static final int HALF = 50;
    private static final int MOST = 60;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.is(Form.ITEM) || !statement.isNumbered()) {
            return false;
        }
        if (statement.isMarked() && (statement.isWhole() || around.run().mostly(HALF))) {
            return true;
        }
        if (around.inAnswer()) {
            return false;
        }
        return switch (statement.wording()) {
            case IS_MARKED, ASKS, COMPARES -> around.section().nearestTheme() != Theme.OTHER;
            case PROMPTS -> around.promisesQuestions() || around.run().prompts();
            case MAY_ASK -> around.promisesQuestions() || around.run().mostly(HALF);
            case TELLS -> Subject.isNamed(statement) && isAmongQuestions(statement, around);
        };
    }

    private static boolean isAmongQuestions(Statement statement, Surroundings around) {
        int wanted = Han.isIn(statement.text()) ? SOME : HALF;
        return around.promisesQuestions()
                ? around.run().maybe(wanted)
                : around.run().mostly(MOST);
    }

    /** A title without a sentence: "Narrow and wide transformations". */
    static final class Subject {
        private static final int LONGEST = 120;
        private static final int SHORTEST = 3;

        private Subject() {}

        static boolean isNamed(Statement statement) {
            String text = statement.text();
            boolean titleLike = text.length() >= SHORTEST && text.length() <= LONGEST && statement.isWhole();
            return titleLike && ".:;。：；!！".indexOf(text.charAt(text.length() - 1)) < 0;
        }
    }
}
