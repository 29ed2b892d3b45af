package dev.warmup.notes;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Bold or italic text at the beginning of a line.
 *
 * @param inner the emphasised text; empty if there is none
 * @param rest what follows it
 * @param open it begins here and does not end on this line
 */
record Emphasis(String inner, String rest, boolean open) {
    private static final List<String> MARKS = List.of("***", "**", "___", "__", "*", "_");
    private static final Set<String> TAGS =
            Set.of("b", "strong", "i", "em", "u", "h1", "h2", "h3", "h4", "h5", "h6", "p");

    static Emphasis at(String line) {
        if (line.isEmpty() || "*_<".indexOf(line.charAt(0)) < 0) {
            return new Emphasis("", line, false);
        }
        if (line.startsWith("<")) {
            return tagged(line);
        }
        for (String mark : MARKS) {
            if (line.startsWith(mark)) {
                return marked(line, mark);
            }
        }
        return new Emphasis("", line, false);
    }

    boolean exists() {
        return !inner.isEmpty();
    }

    private static Emphasis marked(String line, String mark) {
        int start = mark.length();
        boolean opens = start < line.length() && !Character.isWhitespace(line.charAt(start));
        // Authors write "** text**" too, though Markdown does not see it.
        if (!opens && start < 2) {
            return new Emphasis("", line, false);
        }
        int close = line.indexOf(mark, start);
        if (close < 0) {
            return new Emphasis("", line, start > 1 || line.indexOf(mark, 1) < 0);
        }
        int end = close + start;
        while (end < line.length() && line.charAt(end) == mark.charAt(0)) {
            end++;
        }
        String inner = line.substring(start, close).strip();
        String rest = line.substring(end);
        // Bold text that goes on in bold: "**What is** **X?**".
        Emphasis next = goesOn(rest.strip(), mark) ? at(rest.strip()) : new Emphasis("", "", false);
        return next.exists()
                ? new Emphasis(inner + " " + next.inner(), next.rest(), false)
                : new Emphasis(inner, rest, false);
    }

    private static boolean goesOn(String rest, String mark) {
        boolean longer = rest.length() > mark.length() && rest.charAt(mark.length()) == mark.charAt(0);
        return rest.startsWith(mark) && !longer;
    }

    private static Emphasis tagged(String line) {
        int end = 1;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        String tag = line.substring(1, end).toLowerCase(Locale.ROOT);
        boolean opens = end < line.length() && (line.charAt(end) == '>' || line.charAt(end) == ' ');
        if (!opens || !TAGS.contains(tag)) {
            return new Emphasis("", line, false);
        }
        int open = line.indexOf('>');
        int close = line.toLowerCase(Locale.ROOT).indexOf("</" + tag + ">");
        if (close <= open) {
            return new Emphasis("", line, false);
        }
        String inner = line.substring(open + 1, close).strip();
        Emphasis deeper = at(inner);
        boolean whole = deeper.exists() && deeper.rest().isBlank();
        return new Emphasis(whole ? deeper.inner() : inner, line.substring(close + tag.length() + 3), false);
    }
}
