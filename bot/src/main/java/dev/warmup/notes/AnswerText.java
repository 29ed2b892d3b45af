package dev.warmup.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The Markdown of a reference answer: its lines without labels, attributes and the marks around it. */
final class AnswerText {
    private static final Pattern FRAME = Pattern.compile(
            "\\s*(?:-{3,}|={3,}|\\*{3,}|_{3,}|(?:</?(?:details|summary|br|p|div)\\b[^>]*>\\s*)+"
                    + "|<summary>.{0,60}</summary>|>)?\\s*",
            Pattern.CASE_INSENSITIVE);

    private AnswerText() {}

    static String of(NoteText note, AnswerRange range, LineSet without, String rest) {
        int first = without.nextOutside(range.firstLine());
        while (first <= range.lastLine() && isFrame(note, first)) {
            first = without.nextOutside(first + 1);
        }
        int last = range.lastLine();
        while (last > first && (without.holds(last) || isFrame(note, last))) {
            last--;
        }
        if (first > last) {
            return rest.strip();
        }
        String text = isAsItReads(note, first, last, without)
                ? note.linesWithoutEnd(first, last)
                : cleaned(keptLines(note, first, last, without));
        return behind(rest.strip(), text);
    }

    private static String behind(String rest, String text) {
        if (rest.isEmpty()) {
            return text;
        }
        return text.isBlank() ? rest + text : rest + "\n" + text;
    }

    /** Whether nothing needs to be taken out of these lines, as of most answers. */
    private static boolean isAsItReads(NoteText note, int first, int last, LineSet without) {
        String start = note.line(first);
        boolean plain = start.charAt(0) > ' '
                && start.charAt(0) != '>'
                && !Character.isWhitespace(start.charAt(0))
                && labelOf(start) != Label.ANSWER;
        return plain && !without.holdsAny(first, last) && note.hasPlainEnds(first, last);
    }

    private static Label labelOf(String line) {
        return Numbering.beginsWithWord(line)
                ? Label.startOf(line).label()
                : Lead.of(line).label();
    }

    private static List<String> keptLines(NoteText note, int first, int last, LineSet without) {
        List<String> lines = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            if (!without.holds(line)) {
                lines.add(note.line(line));
            }
        }
        return lines;
    }

    private static String cleaned(List<String> lines) {
        unquote(lines);
        dedent(lines);
        dropAnswerLabel(lines);
        trim(lines);
        return String.join("\n", lines);
    }

    /** Drops what frames an answer: blank lines, lines across the page, the tags of fold-outs. */
    private static void trim(List<String> lines) {
        int end = lines.size();
        while (end > 0 && isFrame(lines.get(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && isFrame(lines.get(start))) {
            start++;
        }
        lines.subList(end, lines.size()).clear();
        lines.subList(0, start).clear();
    }

    private static boolean isFrame(NoteText note, int line) {
        char first = note.firstVisible(line);
        return first == ' ' || (mayFrame(first) && isFrame(note.line(line)));
    }

    private static boolean isFrame(String line) {
        boolean may = line.isEmpty() || line.charAt(0) <= ' ' || mayFrame(line.charAt(0));
        return may && !isItem(line) && FRAME.matcher(line).matches();
    }

    /** Most lines that begin like a line across the page are items of a list. */
    private static boolean isItem(String line) {
        return line.length() > 1 && "-*".indexOf(line.charAt(0)) >= 0 && line.charAt(1) != line.charAt(0);
    }

    private static boolean mayFrame(char first) {
        return "-=*_<>".indexOf(first) >= 0;
    }

    private static void unquote(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.stripLeading().startsWith(">")) {
                return;
            }
        }
        lines.replaceAll(line -> line.isBlank() ? "" : line.stripLeading().substring(1));
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
        if (lines.isEmpty() || labelOf(lines.get(0)) != Label.ANSWER) {
            return;
        }
        Lead lead = Lead.of(lines.get(0));
        if (lead.label() == Label.ANSWER) {
            lines.set(0, lead.rest().isEmpty() ? lead.text().strip() : (lead.text() + " " + lead.rest()).strip());
        }
    }
}
