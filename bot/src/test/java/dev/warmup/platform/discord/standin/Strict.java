package dev.warmup.platform.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What Discord refuses. */
final class Strict {
    private static final Pattern COMMAND_NAME = Pattern.compile("[-_'\\p{Ll}\\p{Lo}\\p{N}]{1,32}");

    private Strict() {}

    static void message(JsonNode body, Set<String> files) {
        most(body, "content", 2_000);
        most(body, "nonce", 25);
        check(body.path("embeds").size() <= 10, "embeds", "Must be 10 or fewer in length.");
        int total = 0;
        for (var embed : body.path("embeds")) {
            total += embed(embed, files);
        }
        check(total <= 6_000, "embeds", "Embed size exceeds maximum size of 6000");
        for (var attachment : body.path("attachments")) {
            most(attachment, "description", 1_024);
        }
        components(body.path("components"));
        boolean empty = J.text(body, "content").isBlank()
                && body.path("embeds").isEmpty()
                && body.path("attachments").isEmpty()
                && body.path("components").isEmpty();
        if (empty) {
            throw new Trouble(400, 50_006, "Cannot send an empty message");
        }
    }

    private static int embed(JsonNode embed, Set<String> files) {
        most(embed, "title", 256);
        most(embed, "description", 4_096);
        most(embed.path("footer"), "text", 2_048);
        check(embed.path("fields").size() <= 25, "fields", "Must be 25 or fewer in length.");
        var image = embed.path("image").path("url").asText("");
        if (image.startsWith("attachment://")) {
            check(files.contains(image.substring("attachment://".length())), "image", "No such attachment");
        }
        return J.text(embed, "title").length()
                + J.text(embed, "description").length()
                + J.text(embed.path("footer"), "text").length();
    }

    private static void components(JsonNode rows) {
        check(rows.size() <= 5, "components", "Must be 5 or fewer in length.");
        var ids = new HashSet<String>();
        for (var row : rows) {
            check(row.path("type").asInt() == 1, "components", "Value of field \"type\" must be 1.");
            check(
                    !row.path("components").isEmpty() && row.path("components").size() <= 5,
                    "components",
                    "Must be between 1 and 5 in length.");
            for (var control : row.path("components")) {
                control(control, ids);
            }
        }
    }

    private static void control(JsonNode control, Set<String> ids) {
        between(control, "custom_id", 1, 100);
        check(ids.add(J.text(control, "custom_id")), "custom_id", "Component custom id cannot be duplicated");
        if (control.path("type").asInt() == 2) {
            between(control, "label", 1, 80);
        } else {
            most(control, "placeholder", 150);
            options(control.path("options"));
        }
    }

    private static void options(JsonNode options) {
        check(!options.isEmpty() && options.size() <= 25, "options", "Must be between 1 and 25 in length.");
        var values = new HashSet<String>();
        for (var option : options) {
            between(option, "label", 1, 100);
            between(option, "value", 1, 100);
            check(values.add(J.text(option, "value")), "options", "The specified option value is already used");
        }
    }

    static void modal(JsonNode modal) {
        between(modal, "title", 1, 45);
        between(modal, "custom_id", 1, 100);
        var labels = modal.path("components");
        check(!labels.isEmpty() && labels.size() <= 5, "components", "Must be between 1 and 5 in length.");
        for (var label : labels) {
            check(label.path("type").asInt() == 18, "components", "Must be a label.");
            between(label, "label", 1, 45);
            most(label, "description", 100);
            var field = label.path("component");
            between(field, "custom_id", 1, 100);
            if (field.path("type").asInt() == 4) {
                int most = field.path("max_length").asInt(4_000);
                check(most >= 1 && most <= 4_000, "max_length", "Must be between 1 and 4000.");
                most(field, "value", most);
            } else {
                options(field.path("options"));
            }
        }
    }

    static void commands(JsonNode commands) {
        check(commands.size() <= 115, "commands", "Too many commands.");
        for (var command : commands) {
            if (command.path("type").asInt(1) == 1) {
                check(COMMAND_NAME.matcher(J.text(command, "name")).matches(), "name", "Command name is invalid");
                between(command, "description", 1, 100);
                command.path("options").forEach(Strict::option);
            } else {
                between(command, "name", 1, 32);
            }
        }
    }

    private static void option(JsonNode option) {
        check(COMMAND_NAME.matcher(J.text(option, "name")).matches(), "name", "Option name is invalid");
        between(option, "description", 1, 100);
        check(option.path("choices").size() <= 25, "choices", "Must be 25 or fewer in length.");
        check(
                option.path("choices").isEmpty() || !option.path("autocomplete").asBoolean(),
                "choices",
                "Cannot be used with autocomplete");
        check(option.path("options").size() <= 25, "options", "Must be 25 or fewer in length.");
        option.path("options").forEach(Strict::option);
    }

    static void suggestions(JsonNode choices) {
        check(choices.size() <= 25, "choices", "Must be 25 or fewer in length.");
        for (var choice : choices) {
            between(choice, "name", 1, 100);
            between(choice, "value", 1, 100);
        }
    }

    static void thread(JsonNode body) {
        between(body, "name", 1, 100);
    }

    private static void most(JsonNode owner, String field, int most) {
        check(J.text(owner, field).length() <= most, field, "Must be " + most + " or fewer in length.");
    }

    private static void between(JsonNode owner, String field, int least, int most) {
        int length = J.text(owner, field).length();
        check(length >= least && length <= most, field, "Must be between " + least + " and " + most + " in length.");
    }

    static void check(boolean fine, String field, String what) {
        if (!fine) {
            throw Trouble.invalid(field, what);
        }
    }
}
