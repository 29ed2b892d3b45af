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
        StringBuilder repaired = new StringBuilder(line.length());
        boolean besideAnother = false;
        int i = 0;
        while (i < line.length()) {
            Misread misread = line.charAt(i) < 0x80 ? Misread.NONE : Misread.at(line, i, codepage);
            boolean taken = misread.exists() && isTaken(misread, i, besideAnother);
            if (taken) {
                repaired.append(meant(misread, i, besideAnother));
            } else {
                repaired.append(line.charAt(i));
            }
            besideAnother = taken;
            i += taken ? misread.length() : 1;
        }
        return repaired.toString();
    }

    private String meant(Misread misread, int at, boolean besideAnother) {
        return misread.isWhole()
                ? Character.toString(misread.codePoint())
                : LostBytes.lookUp(
                        line.substring(at, at + misread.length()),
                        besideAnother && next(at + misread.length()).exists());
    }

    private boolean isTaken(Misread misread, int at, boolean besideAnother) {
        if (!misread.isWhole()) {
            // Bytes are only lost in notes that were misread as a whole.
            return sure;
        }
        return misread.certain() || sure || besideAnother || isBeforeAnother(at + misread.length());
    }

    private boolean isBeforeAnother(int at) {
        return next(at).isWhole();
    }

    private Misread next(int at) {
        return at < line.length() && line.charAt(at) >= 0x80 ? Misread.at(line, at, codepage) : Misread.NONE;
    }
}
