package dev.warmup.notes;

/** Cuts a long note where a section ends, so that one part after the other can be parsed. */
final class Sections {
    private static final int WANTED_CHARACTERS = 1 << 18;
    private static final int MOST_CHARACTERS = 1 << 21;

    private Sections() {}

    /** The last line of the part that begins with this line. */
    static int endOf(NoteText note, int first) {
        int start = note.startOf(first);
        if (note.all().length() - start <= WANTED_CHARACTERS) {
            return note.lineCount();
        }
        String fence = "";
        for (int line = first; line < note.lineCount(); line++) {
            fence = Fences.after(fence, note, line);
            int read = note.startOf(line + 1) - start;
            if (fence.isEmpty() && read > WANTED_CHARACTERS && isBoundary(note, line, read > MOST_CHARACTERS)) {
                return line;
            }
        }
        return note.lineCount();
    }

    private static boolean isBoundary(NoteText note, int line, boolean anyParagraph) {
        char next = note.all().charAt(note.startOf(line + 1));
        return next == '#' || (anyParagraph && isBlank(note, line) && Character.isLetterOrDigit(next));
    }

    private static boolean isBlank(NoteText note, int line) {
        for (int i = note.startOf(line); i < note.startOf(line + 1); i++) {
            if (!Character.isWhitespace(note.all().charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
