package dev.warmup.cli;

import java.io.Serial;

/** Why the bot cannot start. The message is one line that says what and where. */
final class StartFailure extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    StartFailure(String sentence) {
        super(sentence);
    }

    StartFailure(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
