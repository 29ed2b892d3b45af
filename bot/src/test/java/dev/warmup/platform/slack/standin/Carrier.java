package dev.warmup.platform.slack.standin;

import com.google.gson.JsonObject;
import java.util.Optional;

/** Brings something to the bot, by socket or HTTP. */
public interface Carrier extends AutoCloseable {
    /** What is brought. */
    enum Kind {
        EVENTS_API,
        SLASH_COMMANDS,
        INTERACTIVE
    }

    /**
     * What came of it.
     *
     * @param acknowledged within three seconds
     */
    record Answer(boolean acknowledged, Optional<JsonObject> payload) {}

    /**
     * Brings it, and waits for the acknowledgement.
     *
     * @param attempt how often it was tried before
     */
    Answer bring(Kind kind, JsonObject payload, int attempt);

    @Override
    void close();
}
