package dev.warmup.study;

/** Whether an answer is a full one, or what it is instead; every other one keeps the streak and is worth 3 points. */
public enum Fullness {
    FULL,
    /** Given after the reveal. */
    LATE,
    /** Only repeats the question. */
    REPEATED,
    /** Lists keywords. */
    KEYWORDS,
    /** Copies a member above it. */
    COPIED
}
