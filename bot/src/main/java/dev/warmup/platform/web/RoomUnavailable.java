package dev.warmup.platform.web;

import java.io.Serial;

/** The server could not be started. The message is one line that names the setting at fault. */
public final class RoomUnavailable extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    RoomUnavailable(String sentence) {
        super(sentence);
    }

    RoomUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
