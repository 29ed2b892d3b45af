package dev.warmup.notes;

/** {@code A: ...}, {@code **Answer:** ...}, {@code 答：...}. */
final class AnswerLine implements NoQuestionRule {
    @Override
    public boolean isNone(Statement statement, Surroundings around) {
        return statement.label() == Label.ANSWER;
    }
}
