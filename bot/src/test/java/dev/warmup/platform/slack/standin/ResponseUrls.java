package dev.warmup.platform.slack.standin;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Addresses for replies: five uses within half an hour. */
final class ResponseUrls {
    private static final Set<String> FIELDS =
            Set.of("text", "blocks", "response_type", "replace_original", "delete_original", "thread_ts");

    private final World world;
    private final Map<String, Given> given = new HashMap<>();

    ResponseUrls(World world) {
        this.world = world;
    }

    private static final class Given {
        final String channel;
        final String user;
        final Instant until;
        String message;
        int uses;

        Given(String channel, String user, String message, Instant until) {
            this.channel = channel;
            this.user = user;
            this.message = message;
            this.until = until;
        }
    }

    /** @param message that it may replace, or empty */
    String give(String channel, String user, String message) {
        synchronized (world) {
            var id = world.id("R");
            given.put(id, new Given(channel, user, message, world.now().plusSeconds(1800)));
            return world.url + "/response/" + id;
        }
    }

    void use(String id, JsonObject body) {
        synchronized (world) {
            var url = given.get(id);
            if (url == null) {
                throw new ApiError("invalid_url");
            }
            if (world.now().isAfter(url.until)) {
                throw new ApiError("expired_url");
            }
            if (++url.uses > 5) {
                throw new ApiError("used_url");
            }
            for (var name : body.keySet()) {
                if (!FIELDS.contains(name)) {
                    throw new ApiError("invalid_arguments", "unknown field " + name);
                }
            }
            new Rules(world::canShow).message(body.getAsJsonArray("blocks"));
            show(url, body);
        }
    }

    private void show(Given url, JsonObject body) {
        boolean replace =
                body.has("replace_original") && body.get("replace_original").getAsBoolean();
        var original = world.find(url.channel, url.message);
        if (replace && original.isPresent()) {
            original.get().text = Rules.text(body, "text");
            original.get().blocks = body.getAsJsonArray("blocks");
            return;
        }
        var onlyFor = Rules.text(body, "response_type").equals("in_channel") ? "" : url.user;
        var message = new Message(
                url.channel, world.ts(), Rules.text(body, "thread_ts"), World.BOT, onlyFor, Rules.text(body, "text"));
        message.blocks = body.getAsJsonArray("blocks");
        world.add(message);
        url.message = message.ts;
        world.notifyAll();
    }
}
