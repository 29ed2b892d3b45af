package dev.warmup.platform.discord;

import java.util.regex.Pattern;

/** Text in Discord's Markdown that is shown letter by letter. */
final class Literal {
    /**
     * What begins formatting, a mention, a spoiler, a link or an emoji wherever it stands; an underscore inside of a
     * word does not, nor a single bar or tilde.
     */
    private static final Pattern MARKUP = Pattern.compile("[\\\\*`<\\[\\]]"
            + "|(?<![A-Za-z0-9_])_|_(?![A-Za-z0-9_])"
            + "|~(?=~)|(?<=~)~|\\|(?=\\|)|(?<=\\|)\\|"
            + "|@(?=everyone|here)|:(?=//)");
    /** What begins a heading, a quotation or a list at the beginning of a line. */
    private static final Pattern LINE_MARK = Pattern.compile("(?m)^(\\s*)([#>+-])");

    private static final Pattern NUMBER = Pattern.compile("(?m)^(\\s*[0-9]{1,9})([.)])");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    /** Overrides of the writing direction would garble what stands around them. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Literal() {}

    /** For places that show Markdown. */
    static String of(String text) {
        var escaped = MARKUP.matcher(clean(text)).replaceAll("\\\\$0");
        var lines = LINE_MARK.matcher(escaped).replaceAll("$1\\\\$2");
        return NUMBER.matcher(lines).replaceAll("$1\\\\$2");
    }

    /** The same on one line, for titles and names. */
    static String line(String text) {
        return of(text.replaceAll("\\s+", " ").strip());
    }

    /** For places that show plain text, such as footers and labels. */
    static String clean(String text) {
        return DIRECTION.matcher(CONTROL.matcher(text).replaceAll("")).replaceAll("");
    }

    /**
     * Shortens a text that may hold escapes, without cutting one, or a character of two halves, in two.
     *
     * @param most at least 1
     */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int slashes = 0;
        while (end - 1 - slashes >= 0 && text.charAt(end - 1 - slashes) == '\\') {
            slashes++;
        }
        return text.substring(0, end - slashes % 2) + "…";
    }
}
