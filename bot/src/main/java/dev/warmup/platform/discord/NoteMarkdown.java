package dev.warmup.platform.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns the Markdown of notes into what Discord shows: tables become aligned text, deep headings bold, pictures links.
 * Code is left as it is.
 */
final class NoteMarkdown {
    private static final Pattern FENCE = Pattern.compile("^\\s*(```|~~~).*");
    private static final Pattern DEEP_HEADING = Pattern.compile("^#{4,6}\\s+(.*?)\\s*#*$");
    private static final Pattern RULE = Pattern.compile("^\\s*([-*_])(\\s*\\1){2,}\\s*$");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)\\s]+)[^)]*\\)");
    private static final Pattern MENTION = Pattern.compile("<(@[!&]?|#)([0-9]+)>");

    private final List<String> lines;
    private final List<String> shown = new ArrayList<>();
    private int at;

    private NoteMarkdown(String text) {
        this.lines = Literal.clean(text).lines().toList();
    }

    static String of(String text) {
        return new NoteMarkdown(text).read();
    }

    private String read() {
        while (at < lines.size()) {
            if (FENCE.matcher(lines.get(at)).matches()) {
                copyFence();
            } else if (TextTable.beginsAt(lines, at)) {
                at = TextTable.show(lines, at, shown);
            } else {
                shown.add(line(lines.get(at++)));
            }
        }
        return String.join("\n", shown).strip();
    }

    private void copyFence() {
        var mark = lines.get(at).strip().substring(0, 3);
        shown.add(lines.get(at++).replace("~~~", "```"));
        while (at < lines.size() && !lines.get(at).strip().startsWith(mark)) {
            shown.add(lines.get(at++));
        }
        shown.add("```");
        at++;
    }

    private static String line(String line) {
        if (RULE.matcher(line).matches()) {
            return "";
        }
        var heading = DEEP_HEADING.matcher(line);
        var text = heading.matches() ? "**" + heading.group(1) + "**" : line;
        var linked = PICTURE.matcher(text).replaceAll("[$1]($2)");
        return MENTION.matcher(linked).replaceAll("<\u200B$1$2>");
    }
}
