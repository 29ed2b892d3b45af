package dev.warmup.study;

/** The question to ask, and why this one. */
public record Pick(Question question, Reason reason) {
    /** Why a question was picked. */
    public enum Reason {
        /** An admin asked for it. */
        QUEUED,
        /** The group did badly on it and it is due again. */
        DUE,
        /** The group has not seen it. */
        NEW,
        /** Everything has been seen; it is the one seen longest ago. */
        REPEAT
    }
}
