package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;

/** A line of ordinary text that asks. */
final class PlainQuestion implements QuestionRule {
    private static final int HALF = 50;
    private static final int LONGEST_PROMPT = 200;
    private static final int LONGEST_COMPARISON = 60;

    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        if (!statement.is(Form.PLAIN) || !beginsSentence(statement)) {
            return false;
        }
        if (statement.isMarked()) {
            return statement.isWhole() || (!around.inAnswer() && asksFromTheStart(statement));
        }
        if (around.inAnswer() || !statement.isWhole() || statement.text().length() > LONGEST_PROMPT) {
            return false;
        }
        boolean alone = statement.style().alone();
        boolean amongQuestions = around.run().mostly(HALF);
        return switch (statement.wording()) {
            case ASKS -> alone || amongQuestions;
            case PROMPTS -> amongQuestions || (alone && around.promisesQuestions());
            case COMPARES ->
                alone && around.promisesQuestions() && statement.text().length() <= LONGEST_COMPARISON;
            default -> false;
        };
    }

    /** A line in the middle of hard-wrapped prose is no question of its own. */
    private static boolean beginsSentence(Statement statement) {
        String text = statement.text();
        return !text.isEmpty() && (statement.style().alone() || !Character.isLowerCase(text.codePointAt(0)));
    }

    /** "What is X? It is ..." asks; "It is fast. Really? Yes" does not. */
    private static boolean asksFromTheStart(Statement statement) {
        String text = Wording.withoutTail(statement.text());
        boolean oneSentence = text.indexOf('。') < 0 && !text.contains(". ");
        return oneSentence && Wording.of(text.substring(0, text.length() - 1)).atLeast(Wording.COMPARES);
    }
}
