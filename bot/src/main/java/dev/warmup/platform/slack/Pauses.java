package dev.warmup.platform.slack;

import dev.warmup.chat.SendFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which methods Slack wants left alone in which channels, and until when. */
final class Pauses {
    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Pauses(InstantSource clock) {
        this.clock = clock;
    }

    /** Fails while the method rests in this channel. */
    void check(String method, String channel) throws SendFailure.Wait {
        var key = key(method, channel);
        var end = until.get(key);
        if (end == null) {
            return;
        }
        var now = clock.instant();
        if (now.isBefore(end)) {
            throw new SendFailure.Wait(method + " rests, as Slack asked", Duration.between(now, end));
        }
        until.remove(key, end);
    }

    void rest(String method, String channel, Duration pause) {
        until.put(key(method, channel), clock.instant().plus(pause));
    }

    private static String key(String method, String channel) {
        return method + " " + channel;
    }
}
