package dev.warmup.platform.discord;

import java.io.Serial;

/** Discord will never let us in as we are set up. The message is one line that names what to change. */
public final class DiscordUnusable extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    DiscordUnusable(String sentence) {
        super(sentence);
    }
}
