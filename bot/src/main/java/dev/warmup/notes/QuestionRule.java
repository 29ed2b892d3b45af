package dev.warmup.notes;

/** One habit of authors: how a question may look. */
interface QuestionRule {
    boolean isQuestion(Statement statement, Surroundings around);
}
