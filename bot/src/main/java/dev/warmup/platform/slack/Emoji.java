package dev.warmup.platform.slack;

import java.util.Map;

/** Slack's names of the emoji that count. */
final class Emoji {
    private static final Map<String, String> KNOWN = Map.of("+1", "👍", "thumbsup", "👍", "star", "⭐");

    private Emoji() {}

    /** The emoji itself where it counts, else its name; the colour of a thumb makes no difference. */
    static String of(String name) {
        var plain = name.replaceFirst("::skin-tone-[2-6]$", "");
        return KNOWN.getOrDefault(plain, ":" + plain + ":");
    }
}
