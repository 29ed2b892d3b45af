package dev.warmup.notes;

import java.util.List;
import java.util.Locale;

/**
 * Bold or italic text at the beginning of a line.
 *
 * @param inner the emphasised text; empty if there is none
 * @param rest what follows it
 * @param open it begins here and does not end on this line
 */
record Emphasis(String inner, String rest, boolean open) {
    private static final List<String> MARKS = List.of("***", "**", "___", "__", "*", "_");
    private static final List<String> TAGS =
            List.of("b", "strong", "i", "em", "u", "h1", "h2", "h3", "h4", "h5", "h6", "p");

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
        Emphasis next = rest.strip().startsWith(mark) ? at(rest.strip()) : new Emphasis("", "", false);
        return next.exists()
                ? new Emphasis(inner + " " + next.inner(), next.rest(), false)
                : new Emphasis(inner, rest, false);
    }

    private static Emphasis tagged(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String tag : TAGS) {
            int open = lower.indexOf('>');
            boolean starts = lower.startsWith("<" + tag + ">") || lower.startsWith("<" + tag + " ");
            int close = starts ? lower.indexOf("</" + tag + ">") : -1;
            if (close > open) {
                String inner = line.substring(open + 1, close).strip();
                Emphasis deeper = at(inner);
                boolean whole = deeper.exists() && deeper.rest().isBlank();
                return new Emphasis(whole ? deeper.inner() : inner, line.substring(close + tag.length() + 3), false);
            }
        }
        return new Emphasis("", line, false);
    }
}
