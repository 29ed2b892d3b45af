package dev.warmup.notes;

/**
 * Where a long note is best cut: before the highest heading in the second half of what was read of it, else behind a
 * paragraph, else behind any line, and in one line without end anywhere.
 *
 * @param at index of the first character behind the cut
 * @param line in which it stands
 */
record Cut(int at, int line) {
    private static final int AT_PARAGRAPH = 7;
    private static final int AT_LINE = 8;
    private static final int IN_CODE = 9;
    private static final int IN_LINE = 10;

    static Cut of(NoteText note) {
        Cut best = new Cut(note.all().length() - 1, note.lastLine());
        int bestHarm = IN_LINE;
        String fence = "";
        for (int line = note.firstLine(); line <= note.lastLine(); line++) {
            int start = note.startOf(line);
            if (start > note.all().length() / 2) {
                int harm = fence.isEmpty() ? harmBefore(note, line) : IN_CODE;
                best = harm < bestHarm ? new Cut(start, line) : best;
                bestHarm = Math.min(harm, bestHarm);
            }
            fence = Fences.after(fence, note, line);
        }
        return bestHarm == IN_LINE && Character.isLowSurrogate(note.all().charAt(best.at))
                ? new Cut(best.at - 1, best.line)
                : best;
    }

    /** The level of a heading, or how much worse it is to cut here. */
    private static int harmBefore(NoteText note, int line) {
        int start = note.startOf(line);
        int level = 0;
        while (start + level < note.all().length() && note.all().charAt(start + level) == '#') {
            level++;
        }
        if (level > 0) {
            return Math.min(level, AT_PARAGRAPH);
        }
        boolean afterBlank = note.line(line - 1).isBlank();
        return afterBlank && Character.isLetterOrDigit(note.all().charAt(start)) ? AT_PARAGRAPH : AT_LINE;
    }
}
