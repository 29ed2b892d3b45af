package dev.warmup.notes;

/** Text in which some sequences may have been misread. Only these cost time; what stands between is copied whole. */
final class MisreadText {
    private final String text;
    private final Codepage codepage;
    private final boolean sure;
    private int at;
    private Misread misread = Misread.NONE;
    /** Behind the last sequence that was taken for misread; so far the text is repaired. */
    private int done;

    /**
     * Whole lines.
     *
     * @param sure whether the note is known to hold text that was misread this way
     */
    MisreadText(String text, Codepage codepage, boolean sure) {
        this.text = text;
        this.codepage = codepage;
        this.sure = sure;
    }

    /**
     * The repaired text; the same if nothing needs to be repaired.
     *
     * @param lines where the lines are added in which something was repaired
     */
    String repaired(int firstLine, LineSet lines) {
        if (!find()) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        NoteText note = NoteText.of(text, firstLine);
        int line = firstLine;
        do {
            line = note.lineOf(at, line);
            lines.add(line, line);
            repaired.append(text, done, at);
            appendMeaning(repaired);
            at += misread.length();
            done = at;
        } while (find());
        return repaired.append(text, done, text.length()).toString();
    }

    /** Goes on to the next sequence that is taken for misread; false if there is none. */
    private boolean find() {
        for (int i = at; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && takes(i)) {
                return true;
            }
        }
        return false;
    }

    /** Looks at the sequence that begins at a place; says whether it is taken for misread. */
    private boolean takes(int index) {
        at = index;
        misread = Misread.at(text, index, codepage);
        if (!misread.isWhole()) {
            // Bytes are only lost in notes that were misread as a whole.
            return sure && misread.exists();
        }
        return sure
                || misread.certain()
                || isBehindAnother()
                || at(index + misread.length()).isWhole();
    }

    private boolean isBehindAnother() {
        return at == done && at > 0;
    }

    private void appendMeaning(StringBuilder repaired) {
        if (misread.isWhole()) {
            repaired.appendCodePoint(misread.codePoint());
            return;
        }
        int end = at + misread.length();
        repaired.append(LostBytes.lookUp(text.substring(at, end), isBehindAnother() && at(end).exists()));
        // A line that was nothing but lost bytes stays a line.
        boolean lost = repaired.isEmpty() || NoteText.isLineEnd(repaired.charAt(repaired.length() - 1));
        if (lost && (end == text.length() || NoteText.isLineEnd(text.charAt(end)))) {
            repaired.append(' ');
        }
    }

    private Misread at(int index) {
        return index < text.length() && text.charAt(index) >= 0x80 ? Misread.at(text, index, codepage) : Misread.NONE;
    }
}
