package dev.warmup.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.warmup.chat.Stage.Seen;
import java.util.ArrayList;
import java.util.List;

/** Reads what the page is told about a message. */
final class SeenInRoom {
    private SeenInRoom() {}

    static Seen of(JsonNode message) {
        var texts = new ArrayList<String>();
        var pictures = new ArrayList<String>();
        var controls = new ArrayList<String>();
        add(texts, message.path("text"));
        add(texts, message.path("card").path("title"));
        for (var block : message.path("card").path("blocks")) {
            read(block, texts, pictures);
        }
        message.path("card")
                .path("controls")
                .forEach(control -> controls.add(control.path(control.has("label") ? "label" : "placeholder")
                        .asText()));
        return new Seen(
                message.path("id").asText(),
                message.path("name").asText(),
                message.path("secret").asBoolean(),
                message.path("marks").path("checked").asBoolean(),
                texts,
                pictures,
                controls);
    }

    private static void read(JsonNode block, List<String> texts, List<String> pictures) {
        if (block.path("type").asText().equals("Picture")) {
            pictures.add(block.path("alternative").asText());
            return;
        }
        add(texts, block.path("name"));
        add(texts, block.path("text"));
        for (var fact : block.path("facts")) {
            add(texts, fact.path("name"));
            add(texts, fact.path("value"));
        }
    }

    private static void add(List<String> texts, JsonNode text) {
        if (!text.asText().isEmpty()) {
            texts.add(text.asText());
        }
    }
}
