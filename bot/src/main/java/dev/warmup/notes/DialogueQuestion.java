package dev.warmup.notes;

/** What an interviewer asks in a dialogue, and what a candidate asks back. */
final class DialogueQuestion implements QuestionRule {
    @Override
    public boolean isQuestion(Statement statement, Surroundings around) {
        return switch (statement.label()) {
            case INTERVIEWER -> statement.wording().atLeast(Wording.PROMPTS);
            case CANDIDATE -> statement.isMarked() && statement.isWhole();
            default -> false;
        };
    }
}
