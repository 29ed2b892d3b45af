package dev.warmup.platform.slack.standin;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Slack's rules for blocks, as its reference has them. */
final class Rules {
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "header", Set.of("text"),
            "section", Set.of("text", "fields", "accessory", "expand"),
            "context", Set.of("elements"),
            "actions", Set.of("elements"),
            "divider", Set.of(),
            "image", Set.of("image_url", "slack_file", "alt_text", "title"),
            "input", Set.of("label", "element", "hint", "optional", "dispatch_action"));
    private static final Map<String, Set<String>> ELEMENTS = Map.of(
            "button", Set.of("text", "action_id", "value", "style", "url"),
            "static_select", Set.of("placeholder", "action_id", "options", "initial_option"),
            "plain_text_input",
                    Set.of("action_id", "initial_value", "multiline", "max_length", "min_length", "placeholder"));

    private final Predicate<String> files;
    private final Set<String> blockIds = new HashSet<>();

    /** @param files whether a file can be shown */
    Rules(Predicate<String> files) {
        this.files = files;
    }

    void message(JsonArray blocks) {
        blocks(blocks, 50, Set.of("header", "section", "context", "actions", "divider", "image"));
    }

    void view(JsonObject view) {
        boolean modal = text(view, "type").equals("modal");
        known(
                view,
                Set.of(
                        "type",
                        "callback_id",
                        "title",
                        "submit",
                        "close",
                        "private_metadata",
                        "notify_on_close",
                        "blocks"));
        var blocks = view.getAsJsonArray("blocks");
        blocks(blocks, 100, FIELDS.keySet());
        if (modal) {
            plain(view.getAsJsonObject("title"), 24);
            plain(view.getAsJsonObject("submit"), 24);
            require(text(view, "private_metadata").length() <= 3000, "private_metadata is too long");
            require(text(view, "callback_id").length() <= 255, "callback_id is too long");
        } else {
            require(text(view, "type").equals("home"), "type of view");
        }
    }

    private void blocks(JsonArray blocks, int most, Set<String> allowed) {
        require(!blocks.isEmpty() && blocks.size() <= most, "no more than " + most + " items allowed");
        for (var element : blocks) {
            var block = element.getAsJsonObject();
            require(allowed.contains(text(block, "type")), "unsupported type: " + text(block, "type"));
            block(block);
        }
    }

    private void block(JsonObject block) {
        var type = text(block, "type");
        var allowed = new HashSet<>(FIELDS.getOrDefault(type, Set.of()));
        allowed.add("type");
        allowed.add("block_id");
        known(block, allowed);
        var id = text(block, "block_id");
        require(id.length() <= 255 && (id.isEmpty() || blockIds.add(id)), "block_id already exists: " + id);
        switch (type) {
            case "header" -> plain(block.getAsJsonObject("text"), 150);
            case "section" -> section(block);
            case "context" -> context(block.getAsJsonArray("elements"));
            case "actions" -> actions(block.getAsJsonArray("elements"));
            case "image" -> image(block);
            case "input" -> input(block);
            default -> require(type.equals("divider"), "unsupported type: " + type);
        }
    }

    private static void section(JsonObject block) {
        require(block.has("text") || block.has("fields"), "missing required field: text");
        if (block.has("text")) {
            textObject(block.getAsJsonObject("text"), 3000);
        }
        if (block.has("fields")) {
            var fields = block.getAsJsonArray("fields");
            require(!fields.isEmpty() && fields.size() <= 10, "no more than 10 items allowed");
            fields.forEach(field -> textObject(field.getAsJsonObject(), 2000));
        }
    }

    private static void context(JsonArray elements) {
        require(!elements.isEmpty() && elements.size() <= 10, "no more than 10 items allowed");
        elements.forEach(element -> textObject(element.getAsJsonObject(), 3000));
    }

    private void actions(JsonArray elements) {
        require(!elements.isEmpty() && elements.size() <= 25, "no more than 25 items allowed");
        var ids = new HashSet<String>();
        for (JsonElement each : elements) {
            var element = each.getAsJsonObject();
            element(element);
            require(ids.add(text(element, "action_id")), "action_id already exists: " + text(element, "action_id"));
        }
    }

    private void image(JsonObject block) {
        var alternative = text(block, "alt_text");
        require(!alternative.isEmpty() && alternative.length() <= 2000, "alt_text");
        require(files.test(text(block.getAsJsonObject("slack_file"), "id")), "invalid slack file");
    }

    private static void input(JsonObject block) {
        plain(block.getAsJsonObject("label"), 2000);
        element(block.getAsJsonObject("element"));
    }

    private static void element(JsonObject element) {
        var type = text(element, "type");
        require(ELEMENTS.containsKey(type), "unsupported type: " + type);
        var allowed = new HashSet<>(ELEMENTS.getOrDefault(type, Set.of()));
        allowed.add("type");
        known(element, allowed);
        var id = text(element, "action_id");
        require(!id.isEmpty() && id.length() <= 255, "action_id");
        switch (type) {
            case "button" -> button(element);
            case "static_select" -> select(element);
            default -> {
                int most = element.has("max_length") ? element.get("max_length").getAsInt() : 3000;
                require(most >= 1 && most <= 3000, "max_length");
                require(text(element, "initial_value").length() <= most, "initial_value is too long");
            }
        }
    }

    private static void button(JsonObject button) {
        plain(button.getAsJsonObject("text"), 75);
        require(text(button, "value").length() <= 2000, "value is too long");
        require(Set.of("", "primary", "danger").contains(text(button, "style")), "style");
    }

    private static void select(JsonObject select) {
        var options = select.getAsJsonArray("options");
        require(!options.isEmpty() && options.size() <= 100, "no more than 100 items allowed");
        options.forEach(option -> option(option.getAsJsonObject()));
        if (select.has("placeholder")) {
            plain(select.getAsJsonObject("placeholder"), 150);
        }
        if (select.has("initial_option")) {
            require(options.contains(select.get("initial_option")), "initial_option matches no option");
        }
    }

    private static void option(JsonObject option) {
        known(option, Set.of("text", "value", "description"));
        plain(option.getAsJsonObject("text"), 75);
        require(!text(option, "value").isEmpty() && text(option, "value").length() <= 150, "value of an option");
    }

    private static void plain(JsonObject text, int most) {
        require(text != null && text(text, "type").equals("plain_text"), "plain_text expected");
        textObject(text, most);
    }

    private static void textObject(JsonObject text, int most) {
        var type = text(text, "type");
        known(text, type.equals("mrkdwn") ? Set.of("type", "text", "verbatim") : Set.of("type", "text", "emoji"));
        require(type.equals("mrkdwn") || type.equals("plain_text"), "type of text");
        var content = text(text, "text");
        require(!content.isEmpty() && content.length() <= most, "must be from 1 to " + most + " characters");
        markup(content, type);
    }

    /** A bare angle bracket is a mark of Slack's, or a slip through which somebody's text gets out. */
    private static void markup(String content, String type) {
        var rest = type.equals("mrkdwn")
                ? content.replaceAll("<(?:https?://|mailto:)[^<>]+>", "").replaceAll("(?m)^>", "")
                : content;
        require(!rest.contains("<") && !rest.contains(">"), "not escaped: " + content);
    }

    private static void known(JsonObject object, Set<String> allowed) {
        for (var name : object.keySet()) {
            require(allowed.contains(name), "unknown field: " + name);
        }
    }

    static String text(JsonObject object, String name) {
        var value = object.get(name);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ApiError("invalid_blocks", otherwise);
        }
    }
}
