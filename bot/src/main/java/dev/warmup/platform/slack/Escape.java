package dev.warmup.platform.slack;

import java.util.regex.Pattern;

/** Makes any text harmless: Slack's three control characters as entities, invisible ones taken out. */
final class Escape {
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u202A-\\u202E\\u2066-\\u2069]");

    private Escape() {}

    static String text(String text) {
        return CONTROL.matcher(text.replace("\r\n", "\n"))
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** What somebody typed whose text Slack has escaped. */
    static String undo(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** Shortened to what fits, with a sign that it is. Counts what is sent, entities and all. */
    static String shortened(String escaped, int most) {
        return escaped.length() <= most ? escaped : Pieces.first(escaped, most - 1) + "…";
    }
}
