package dev.warmup.notes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The Markdown of a reference answer: its lines without labels, attributes and the marks around it. */
final class AnswerText {
    private static final Pattern FRAME = Pattern.compile(
            "\\s*(?:-{3,}|={3,}|\\*{3,}|_{3,}|(?:</?(?:details|summary|br|p|div)\\b[^>]*>\\s*)+"
                    + "|<summary>.{0,60}</summary>|>)?\\s*",
            Pattern.CASE_INSENSITIVE);

    private AnswerText() {}

    static String of(NoteText note, AnswerRange range, BitSet without, String rest) {
        List<String> lines = new ArrayList<>();
        for (int line = range.firstLine(); line <= range.lastLine(); line++) {
            if (!without.get(line)) {
                lines.add(note.line(line));
            }
        }
        trim(lines);
        unquote(lines);
        dedent(lines);
        dropAnswerLabel(lines);
        trim(lines);
        String text = String.join("\n", lines);
        return rest.isBlank() || text.isBlank() ? rest.strip() + text : rest.strip() + "\n" + text;
    }

    /** Drops what frames an answer: blank lines, lines across the page, the tags of fold-outs. */
    private static void trim(List<String> lines) {
        int end = lines.size();
        while (end > 0 && FRAME.matcher(lines.get(end - 1)).matches()) {
            end--;
        }
        int start = 0;
        while (start < end && FRAME.matcher(lines.get(start)).matches()) {
            start++;
        }
        lines.subList(end, lines.size()).clear();
        lines.subList(0, start).clear();
    }

    private static void unquote(List<String> lines) {
        boolean quoted = lines.stream()
                .allMatch(line -> line.isBlank() || line.stripLeading().startsWith(">"));
        if (quoted) {
            lines.replaceAll(line -> line.isBlank() ? "" : line.stripLeading().substring(1));
        }
    }

    private static void dedent(List<String> lines) {
        int indent = Integer.MAX_VALUE;
        for (String line : lines) {
            if (!line.isBlank()) {
                indent = Math.min(indent, line.length() - line.stripLeading().length());
            }
        }
        int columns = indent;
        lines.replaceAll(line -> line.isBlank() ? "" : line.substring(columns));
    }

    private static void dropAnswerLabel(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Lead lead = Lead.of(lines.get(0));
        if (lead.label() == Label.ANSWER) {
            lines.set(0, (lead.text() + " " + lead.rest()).strip());
        }
    }
}
