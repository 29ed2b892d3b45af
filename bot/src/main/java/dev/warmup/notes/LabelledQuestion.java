package dev.warmup.notes;

/** {@code Q: ...}, {@code **Question 3:** ...}, {@code 问：...}, and what stands under such a label. */
final class LabelledQuestion implements QuestionRule {
    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        boolean labelled = statement.label() == Label.QUESTION;
        return (labelled || around.awaited()) && saysSomething(statement.text());
    }

    private static boolean saysSomething(String text) {
        return text.chars().filter(Character::isLetter).limit(4).count() >= 4;
    }
}
