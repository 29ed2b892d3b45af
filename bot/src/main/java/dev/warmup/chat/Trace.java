package dev.warmup.chat;

/** What a platform says when asked whether something was sent after all. */
public sealed interface Trace {
    record Found(Sent sent) implements Trace {}

    record Absent() implements Trace {}

    /** It cannot say; then nothing is sent again. */
    record Unknown() implements Trace {}
}
