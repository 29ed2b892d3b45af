package dev.warmup.platform.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What Discord does not show to those who may not read what members write. */
final class Hiding {
    static final int MESSAGE_CONTENT = 1 << 15;

    private Hiding() {}

    static JsonNode texts(JsonNode message) {
        var hidden = (ObjectNode) message.deepCopy();
        if (hidden.has("content")) {
            hidden.put("content", "");
        }
        List.of("embeds", "attachments", "components").stream()
                .filter(hidden::has)
                .forEach(hidden::putArray);
        return hidden;
    }
}
