package dev.warmup.platform.slack.standin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A message as somebody sees it.
 *
 * @param author the member's name, or empty for the bot
 * @param texts with Slack's entities shown as what they stand for
 * @param labels of what can be used
 * @param actions the ids of the same, in the same order
 */
public record Shown(
        String ts,
        String author,
        boolean secret,
        boolean checked,
        List<String> texts,
        List<String> pictures,
        List<String> labels,
        List<String> actions) {
    static Shown of(Message message, World world) {
        boolean bot = message.user.equals(World.BOT);
        var person = world.people.get(message.user);
        var check = message.reactions.get("white_check_mark");
        var texts = new ArrayList<String>();
        var pictures = new ArrayList<String>();
        message.blocks.forEach(block -> read(block.getAsJsonObject(), texts, pictures));
        if (message.blocks.isEmpty()) {
            texts.add(decoded(message.text));
        }
        var elements = Doings.elements(message);
        return new Shown(
                message.ts,
                bot || person == null ? "" : person.name(),
                !message.onlyFor.isEmpty() || message.channel.startsWith("D"),
                check != null && check.contains(World.BOT),
                texts,
                pictures,
                elements.stream().map(Shown::label).toList(),
                elements.stream()
                        .map(element -> Rules.text(element, "action_id"))
                        .toList());
    }

    private static void read(JsonObject block, List<String> texts, List<String> pictures) {
        if (block.has("text")) {
            texts.add(content(block.get("text")));
        }
        for (var list : new String[] {"fields", "elements"}) {
            if (block.has(list) && !Rules.text(block, "type").equals("actions")) {
                block.getAsJsonArray(list).forEach(text -> texts.add(content(text)));
            }
        }
        if (block.has("alt_text")) {
            pictures.add(decoded(Rules.text(block, "alt_text")));
        }
    }

    private static String label(JsonObject element) {
        return content(element.has("text") ? element.get("text") : element.get("placeholder"));
    }

    private static String content(JsonElement text) {
        return decoded(Rules.text(text.getAsJsonObject(), "text"));
    }

    private static String decoded(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
