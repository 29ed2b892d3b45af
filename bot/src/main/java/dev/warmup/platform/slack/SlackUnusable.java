package dev.warmup.platform.slack;

import java.io.Serial;

/** Slack refuses the settings. The message is one line that names the setting. */
public final class SlackUnusable extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    SlackUnusable(String message) {
        super(message);
    }
}
