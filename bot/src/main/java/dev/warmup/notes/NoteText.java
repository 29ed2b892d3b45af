package dev.warmup.notes;

import java.util.Arrays;

/** The text of a note with the places where its lines begin. Lines are counted from 1 and end as editors end them. */
final class NoteText {
    private final String text;
    private final int[] starts;
    private final boolean returns;
    private final int firstLine;

    private NoteText(String text, int[] starts, boolean returns, int firstLine) {
        this.firstLine = firstLine;
        this.returns = returns;
        this.text = text;
        this.starts = starts;
    }

    static NoteText of(String text) {
        return of(text, 1);
    }

    /**
     * The text of a stretch of a note.
     *
     * @param firstLine the line of the note with which it begins
     */
    static NoteText of(String text, int firstLine) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        boolean returns = text.indexOf('\r') >= 0;
        for (int start = startOfNext(text, 0, returns);
                start < text.length();
                start = startOfNext(text, start, returns)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = start;
        }
        return new NoteText(text, Arrays.copyOf(starts, count), returns, firstLine);
    }

    /** Behind the end of the line that begins somewhere; the length of the text for the last. */
    private static int startOfNext(String text, int start, boolean returns) {
        int end = returns ? endOfLine(text, start) : text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    /** The last character of the end of a line; negative if the text ends before it does. */
    private static int endOfLine(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                return i;
            }
        }
        return -1;
    }

    String all() {
        return text;
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        return firstLine + starts.length - 1;
    }

    /** Where a line begins, as an index into {@link #all()}; the end of the text for the line after the last. */
    int startOf(int line) {
        return line > lastLine() ? text.length() : starts[line - firstLine];
    }

    /** A line without its end. */
    String line(int line) {
        return text.substring(startOf(line), endOf(line));
    }

    private int endOf(int line) {
        int end = startOf(line + 1);
        while (end > startOf(line) && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The lines from one to the other, both included; nothing if there are none. */
    String lines(int first, int last) {
        if (first > last || first > lastLine()) {
            return "";
        }
        return text.substring(startOf(first), startOf(Math.min(last, lastLine()) + 1));
    }

    /** The lines from one to the other, both included, without the end of the last. */
    String linesWithoutEnd(int first, int last) {
        return text.substring(startOf(first), endOf(last));
    }

    /** The first character of a line that is no white space of ASCII; a space if there is none. */
    char firstVisible(int line) {
        int end = startOf(line + 1);
        for (int i = startOf(line); i < end; i++) {
            if (!isSpace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** Whether these lines end with nothing but a line feed, and blank ones are empty. */
    boolean hasPlainEnds(int first, int last) {
        for (int line = first; line <= last; line++) {
            int start = startOf(line);
            char c = text.charAt(start);
            boolean mayBeBlank = c != '\n' && (c <= ' ' || c >= 0x80);
            if ((returns && endsWithReturn(line))
                    || (mayBeBlank && text.substring(start, endOf(line)).isBlank())) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWithReturn(int line) {
        int last = startOf(line + 1) - 1;
        return text.charAt(last) == '\r' || (last > startOf(line) && text.charAt(last - 1) == '\r');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
