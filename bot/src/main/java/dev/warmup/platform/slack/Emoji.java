package dev.warmup.platform.slack;

import java.util.Map;

/** Slack's names of the emoji that count. */
final class Emoji {
    private static final Map<String, String> KNOWN = Map.of("+1", "👍", "thumbsup", "👍", "star", "⭐");

    private Emoji() {}

    static boolean counts(String name) {
        return KNOWN.containsKey(plain(name));
    }

    /** The emoji itself where it counts, else its name; the colour of a thumb makes no difference. */
    static String of(String name) {
        return KNOWN.getOrDefault(plain(name), ":" + plain(name) + ":");
    }

    private static String plain(String name) {
        return name.replaceFirst("::skin-tone-[2-6]$", "");
    }
}
