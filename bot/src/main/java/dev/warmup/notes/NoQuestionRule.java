package dev.warmup.notes;

/** One thing that looks like a question and is none. */
interface NoQuestionRule {
    boolean isNone(Statement statement, Surroundings around);
}
