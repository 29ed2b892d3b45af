package dev.warmup.notes;

import java.util.Arrays;

/** The text of a note with the places where its lines begin. Lines are counted from 1 and end as editors end them. */
final class NoteText {
    private final String text;
    private final int[] starts;

    private NoteText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static NoteText of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (endsLine && i + 1 < text.length()) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new NoteText(text, Arrays.copyOf(starts, count));
    }

    String all() {
        return text;
    }

    int lineCount() {
        return starts.length;
    }

    /** Where a line begins, as an index into {@link #all()}; the end of the text for the line after the last. */
    int startOf(int line) {
        return line > starts.length ? text.length() : starts[line - 1];
    }

    /** A line without its end. */
    String line(int line) {
        int end = startOf(line + 1);
        while (end > startOf(line) && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(startOf(line), end);
    }

    /** The lines from one to the other, both included; nothing if there are none. */
    String lines(int first, int last) {
        if (first > last || first > lineCount()) {
            return "";
        }
        return text.substring(startOf(first), startOf(Math.min(last, lineCount()) + 1));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
