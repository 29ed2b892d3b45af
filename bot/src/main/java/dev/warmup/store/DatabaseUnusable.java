package dev.warmup.store;

import java.io.Serial;

/** The database cannot be used as it is. The message is one line that says what and where. */
public final class DatabaseUnusable extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    DatabaseUnusable(String sentence) {
        super(sentence);
    }

    DatabaseUnusable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
