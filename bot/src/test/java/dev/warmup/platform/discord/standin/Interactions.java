package dev.warmup.platform.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Commands, presses and forms, and what becomes of them. */
final class Interactions {
    private static final Duration TO_ACKNOWLEDGE = Duration.ofSeconds(3);
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final int EPHEMERAL = 1 << 6;
    private static final int THINKING = 1 << 7;

    private final World world;
    private final Map<String, Going> byToken = new ConcurrentHashMap<>();

    Interactions(World world) {
        this.world = world;
    }

    /** One interaction: what was asked, what was answered, and the message the answer became. */
    static final class Going {
        final String id;
        final String token = UUID.randomUUID().toString().repeat(4);
        final String place;
        final String member;
        final Instant at;
        final String pressedMessage;
        volatile Optional<JsonNode> answer = Optional.empty();
        volatile String original = "";

        Going(String id, String place, String member, Instant at, String pressedMessage) {
            this.id = id;
            this.place = place;
            this.member = member;
            this.at = at;
            this.pressedMessage = pressedMessage;
        }
    }

    Going begin(String place, String member, String pressedMessage) {
        var going = new Going(world.newId(), place, member, world.now(), pressedMessage);
        byToken.put(going.token, going);
        return going;
    }

    void callback(String id, String token, JsonNode answer) {
        var going = byToken.get(token);
        if (going == null || !going.id.equals(id) || world.now().isAfter(going.at.plus(TO_ACKNOWLEDGE))) {
            throw new Trouble(404, 10_062, "Unknown interaction");
        }
        synchronized (going) {
            if (going.answer.isPresent()) {
                throw new Trouble(400, 40_060, "Interaction has already been acknowledged.");
            }
            validate(answer);
            show(going, answer);
            going.answer = Optional.of(answer);
        }
        world.changed();
    }

    private static void validate(JsonNode answer) {
        switch (answer.path("type").asInt()) {
            case 4 -> Strict.message(answer.path("data"), Uploads.names(answer.path("data")));
            case 5, 6 -> {}
            case 8 -> Strict.suggestions(answer.path("data").path("choices"));
            case 9 -> Strict.modal(answer.path("data"));
            default -> throw Trouble.invalid("type", "Value must be one of 1, 4, 5, 6, 7, 8, 9, 10, 12.");
        }
    }

    private void show(Going going, JsonNode answer) {
        int type = answer.path("type").asInt();
        if (type == 4 || type == 5) {
            var body = ((ObjectNode) answer.path("data").deepCopy());
            int flags = body.path("flags").asInt() | (type == 5 ? THINKING : 0);
            going.original = put(going, body.put("flags", flags));
        } else if (type == 6) {
            going.original = going.pressedMessage;
        }
    }

    private String put(Going going, JsonNode body) {
        var message = world.written(going.place, world.person(World.BOT, "Warmup"), body);
        if ((body.path("flags").asInt() & EPHEMERAL) != 0) {
            message.put("only", going.member);
        }
        return world.add(going.place, message).path("id").asText();
    }

    private Going alive(String token) {
        var going = byToken.get(token);
        if (going == null || going.answer.isEmpty()) {
            throw new Trouble(404, 10_015, "Unknown Webhook");
        }
        if (world.now().isAfter(going.at.plus(LIFE))) {
            throw new Trouble(401, 50_027, "Invalid Webhook Token");
        }
        return going;
    }

    JsonNode follow(String token, JsonNode body) {
        var going = alive(token);
        Strict.message(body, Uploads.names(body));
        return world.anywhere(put(going, body));
    }

    JsonNode edit(String token, String message, JsonNode body) {
        var shown = find(alive(token), message);
        Strict.message(body, Uploads.names(body));
        for (var field : java.util.List.of("content", "embeds", "components", "attachments")) {
            if (body.has(field)) {
                shown.set(field, body.get(field).deepCopy());
            }
        }
        shown.put("flags", shown.path("flags").asInt() & ~THINKING);
        world.changed();
        return shown;
    }

    JsonNode get(String token, String message) {
        return find(alive(token), message);
    }

    void delete(String token, String message) {
        var shown = find(alive(token), message);
        world.remove(shown.path("channel_id").asText(), shown.path("id").asText());
    }

    private ObjectNode find(Going going, String message) {
        return world.anywhere(message.equals("@original") ? going.original : message);
    }
}
