package dev.warmup.platform.slack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the app may do in a workspace, each with what it is for. */
enum Scope {
    CHANNELS_HISTORY("reads the answers in the threads of public channels"),
    CHAT_WRITE("posts questions, reveals and replies"),
    COMMANDS("offers the slash commands and Count this"),
    FILES_READ("reads answers that come as snippets or text files"),
    FILES_WRITE("shows the pictures of streaks and leaderboards"),
    GROUPS_HISTORY("reads the answers in the threads of private channels"),
    IM_HISTORY("takes commands in direct messages"),
    IM_WRITE("sends reminders, and replies that come late, as direct messages"),
    REACTIONS_READ("counts thumbs and stars on answers"),
    REACTIONS_WRITE("puts the check mark on answers"),
    CHANNELS_READ("hears of being invited to a public channel"),
    GROUPS_READ("hears of being invited to a private channel"),
    USERS_READ("knows names, languages, and who is an admin");

    private final String reason;

    Scope(String reason) {
        this.reason = reason;
    }

    /** As Slack writes it, such as {@code chat:write}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    String reason() {
        return reason;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Scope::word).sorted().toList();
    }
}
