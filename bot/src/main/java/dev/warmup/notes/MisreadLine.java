package dev.warmup.notes;

/** A line in which some sequences may have been misread. */
final class MisreadLine {
    private final String line;
    private final Codepage codepage;
    private final boolean sure;

    /**
     * A line.
     *
     * @param sure whether the note is known to hold text that was misread this way
     */
    MisreadLine(String line, Codepage codepage, boolean sure) {
        this.line = line;
        this.codepage = codepage;
        this.sure = sure;
    }

    String repaired() {
        int first = 0;
        while (first < line.length() && !isTaken(at(first), first, false)) {
            first++;
        }
        return first == line.length() ? line : repairedFrom(first);
    }

    private String repairedFrom(int first) {
        StringBuilder repaired = new StringBuilder(line.length()).append(line, 0, first);
        boolean besideAnother = false;
        int i = first;
        while (i < line.length()) {
            Misread misread = at(i);
            boolean taken = isTaken(misread, i, besideAnother);
            if (!taken) {
                repaired.append(line.charAt(i));
            } else if (misread.isWhole()) {
                repaired.appendCodePoint(misread.codePoint());
            } else {
                int end = i + misread.length();
                repaired.append(LostBytes.lookUp(line.substring(i, end), besideAnother && at(end).exists()));
            }
            besideAnother = taken;
            i += taken ? misread.length() : 1;
        }
        return repaired.toString();
    }

    private boolean isTaken(Misread misread, int at, boolean besideAnother) {
        if (!misread.exists()) {
            return false;
        }
        if (!misread.isWhole()) {
            // Bytes are only lost in notes that were misread as a whole.
            return sure;
        }
        return misread.certain() || sure || besideAnother || isBeforeAnother(at + misread.length());
    }

    private boolean isBeforeAnother(int at) {
        return at(at).isWhole();
    }

    private Misread at(int index) {
        return index < line.length() && line.charAt(index) >= 0x80 ? Misread.at(line, index, codepage) : Misread.NONE;
    }
}
