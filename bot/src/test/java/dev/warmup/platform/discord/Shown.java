package dev.warmup.platform.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What Discord's own app makes of a message: its Markdown read, its pieces of text from top to bottom. */
final class Shown {
    private static final Pattern LINE_MARK = Pattern.compile("^(> |-# )");

    private Shown() {}

    static List<String> texts(JsonNode message) {
        var texts = new ArrayList<String>();
        pieces(message.path("content").asText(), texts);
        for (var embed : message.path("embeds")) {
            pieces(embed.path("title").asText(), texts);
            pieces(embed.path("description").asText(), texts);
            var footer = embed.path("footer").path("text").asText();
            if (!footer.isEmpty()) {
                texts.add(footer);
            }
        }
        return texts;
    }

    private static void pieces(String markdown, List<String> texts) {
        for (var line : markdown.split("\n", -1)) {
            var piece = new StringBuilder();
            var rest = LINE_MARK.matcher(line).replaceFirst("");
            for (int at = 0; at < rest.length(); at++) {
                if (rest.startsWith("**", at)) {
                    finish(piece, texts);
                    at++;
                } else if (isEscape(rest, at)) {
                    piece.append(rest.charAt(++at));
                } else {
                    piece.append(rest.charAt(at));
                }
            }
            finish(piece, texts);
        }
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '\\'
                && at + 1 < text.length()
                && !Character.isLetterOrDigit(text.charAt(at + 1))
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static void finish(StringBuilder piece, List<String> texts) {
        var text = piece.toString().replace("\u2060", "").strip();
        if (!text.isEmpty()) {
            texts.add(text);
        }
        piece.setLength(0);
    }

    static List<String> pictures(JsonNode message) {
        var pictures = new ArrayList<String>();
        message.path("attachments")
                .forEach(file -> pictures.add(file.path("description").asText()));
        return pictures;
    }

    static List<String> controls(JsonNode message) {
        var labels = new ArrayList<String>();
        for (var row : message.path("components")) {
            for (var control : row.path("components")) {
                labels.add(
                        control.path("label").asText(control.path("placeholder").asText()));
            }
        }
        return labels;
    }
}
