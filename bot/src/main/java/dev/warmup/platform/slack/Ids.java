package dev.warmup.platform.slack;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of what Slack gives none: made from all that is the same when it is delivered again, and different else. */
final class Ids {
    private Ids() {}

    static String of(String kind, String... parts) {
        var all = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        return kind + " " + UUID.nameUUIDFromBytes(all);
    }
}
