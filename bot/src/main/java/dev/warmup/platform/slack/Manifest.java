package dev.warmup.platform.slack;

import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The app's manifest for Slack, made from the commands there are. */
public final class Manifest {
    private static final int LONGEST_DESCRIPTION = 100;
    private static final int LONGEST_HINT = 100;
    private static final List<String> EVENTS = List.of(
            "app_home_opened",
            "app_uninstalled",
            "member_joined_channel",
            "message.channels",
            "message.groups",
            "message.im",
            "reaction_added",
            "reaction_removed",
            "tokens_revoked");

    private final CommandBook commands;
    private final Texts texts;
    private final String url;

    /** @param url of the bot's HTTP side, without a path; empty for Socket Mode */
    public Manifest(CommandBook commands, Texts texts, String url) {
        this.commands = commands;
        this.texts = texts;
        this.url = url;
    }

    /** The manifest as YAML. */
    public String yaml() {
        var out = new StringBuilder();
        out.append("# Made from the commands by: java -jar warmup.jar manifest slack\n")
                .append("display_information:\n")
                .append("  name: Warmup\n")
                .append("  description: ")
                .append(quoted(texts.get("slack.manifest.description")))
                .append("\n  background_color: \"#2c3e50\"\n")
                .append("features:\n")
                .append("  app_home:\n")
                .append("    home_tab_enabled: true\n")
                .append("    messages_tab_enabled: true\n")
                .append("    messages_tab_read_only_enabled: false\n")
                .append("  bot_user:\n")
                .append("    display_name: Warmup\n")
                .append("    always_online: true\n")
                .append("  shortcuts:\n")
                .append("    - name: ")
                .append(quoted(texts.get("daily.count")))
                .append("\n      type: message\n")
                .append("      callback_id: daily.count\n")
                .append("      description: ")
                .append(quoted(texts.get("slack.manifest.count")))
                .append("\n  slash_commands:\n");
        commands.commands().stream()
                .sorted(Comparator.comparing(Command::name))
                .forEach(
                        command -> command(out, command.name(), texts.get("command." + command.name()), hint(command)));
        command(out, "warmup", texts.get("slack.manifest.warmup"), "command ...");
        return settings(out).toString();
    }

    private void command(StringBuilder out, String name, String description, String hint) {
        out.append("    - command: /").append(name).append('\n');
        if (!url.isEmpty()) {
            out.append("      url: ").append(quoted(address())).append('\n');
        }
        out.append("      description: ")
                .append(quoted(shortened(description, LONGEST_DESCRIPTION)))
                .append('\n');
        if (!hint.isEmpty()) {
            out.append("      usage_hint: ")
                    .append(quoted(shortened(hint, LONGEST_HINT)))
                    .append('\n');
        }
        // Members in commands come as ids, whatever they call themselves.
        out.append("      should_escape: true\n");
    }

    private static String hint(Command command) {
        if (!command.subcommands().isEmpty()) {
            return command.subcommands().stream().map(Command::name).collect(Collectors.joining(" | "));
        }
        return command.parameters().stream().map(Manifest::hint).collect(Collectors.joining(" "));
    }

    private static String hint(Parameter parameter) {
        return switch (parameter.type()) {
            case MEMBER -> "[@" + parameter.name() + "]";
            case CHANNEL -> "[#" + parameter.name() + "]";
            default -> "[" + parameter.name() + "]";
        };
    }

    private StringBuilder settings(StringBuilder out) {
        out.append("oauth_config:\n").append("  scopes:\n").append("    bot:\n");
        Arrays.stream(Scope.values())
                .sorted(Comparator.comparing(Scope::word))
                .forEach(scope -> out.append("      - ")
                        .append(scope.word())
                        .append(" # ")
                        .append(scope.reason())
                        .append('\n'));
        out.append("settings:\n").append("  event_subscriptions:\n");
        if (!url.isEmpty()) {
            out.append("    request_url: ").append(quoted(address())).append('\n');
        }
        out.append("    bot_events:\n");
        EVENTS.forEach(event -> out.append("      - ").append(event).append('\n'));
        out.append("  interactivity:\n").append("    is_enabled: true\n");
        if (!url.isEmpty()) {
            out.append("    request_url: ").append(quoted(address())).append('\n');
        }
        return out.append("  org_deploy_enabled: false\n")
                .append("  socket_mode_enabled: ")
                .append(url.isEmpty())
                .append("\n  token_rotation_enabled: false\n");
    }

    private String address() {
        return url + "/slack/events";
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
