package dev.warmup.store;

import java.time.Instant;

/**
 * One message of an answer as it stands now.
 *
 * @param message the platform's id; for a private one, ours
 * @param named whether it may be shown with its author's name
 */
record AnswerMessage(long id, String message, Source source, boolean named, String text, Instant saidAt) {
    /** Where it was said. */
    enum Source {
        THREAD,
        /** Beside the thread, and counted on request. */
        CHANNEL,
        PRIVATE
    }

    boolean isPrivate() {
        return source == Source.PRIVATE;
    }

    /** The same message with another text. */
    AnswerMessage reading(String another) {
        return new AnswerMessage(id, message, source, named, another, saidAt);
    }
}
