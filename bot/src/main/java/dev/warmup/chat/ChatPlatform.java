package dev.warmup.chat;

import dev.warmup.team.Channel;
import java.time.Instant;

/**
 * The port: what Warmup asks of a platform. What comes in, a platform hands to {@link Reception}. One contract suite
 * runs against every implementation.
 */
public interface ChatPlatform {
    /** {@code slack}, {@code discord} or {@code web}: the word in {@link dev.warmup.team.Team#platform()}. */
    String name();

    /**
     * Sends, and returns once the platform has it.
     *
     * @param key names this item for good; a platform that can, makes a second sending under the same key impossible
     * @throws SendFailure when it was not sent, or nobody knows
     */
    Sent send(String key, Outgoing item) throws SendFailure;

    /** Asks whether what was to be sent under this key is there, after nobody saw whether it was. */
    Trace trace(String key, Outgoing item) throws SendFailure;

    /**
     * Looks into a thread for what happened there while nobody listened.
     *
     * @param thread opened under one of our posts; where the post is gone, that is among the news
     * @param since from when on nobody listened
     */
    Collected collect(Channel channel, String thread, Instant since) throws SendFailure;

    /** A link to a message that members can open; empty where there is none. */
    String link(Channel channel, String message);
}
