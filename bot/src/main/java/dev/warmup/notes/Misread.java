package dev.warmup.notes;

/**
 * One UTF-8 sequence that was read as several characters.
 *
 * @param length how many characters it fills
 * @param codePoint what it stands for; negative when bytes were lost on the way
 * @param certain no author writes this on purpose
 */
record Misread(int length, int codePoint, boolean certain) {
    static final Misread NONE = new Misread(0, -1, false);

    private static final String ORDINARY_BEHIND_A_LETTER = "’‘“”…–—»«›‹•\u00A0\u00AD´·¿¡§°ºª²³¹";

    /** The sequence that begins here in a line, if one does; else a sequence of no length. */
    static Misread at(String line, int at, Codepage codepage) {
        int lead = codepage.byteOf(line.charAt(at));
        int bytes = lengthOf(lead);
        if (bytes == 0) {
            return NONE;
        }
        int value = lead & (0x7F >> bytes);
        int length = 1;
        while (length < bytes && at + length < line.length() && codepage.continues(line.charAt(at + length))) {
            value = (value << 6) | (codepage.byteOf(line.charAt(at + length)) & 0x3F);
            length++;
        }
        if (length < bytes) {
            return length > 1 ? new Misread(length, -1, false) : NONE;
        }
        return isScalar(value, bytes) ? new Misread(length, value, isCertain(line, at, length, codepage)) : NONE;
    }

    private static int lengthOf(int lead) {
        if (lead >= 0xF0) {
            return lead <= 0xF4 ? 4 : 0;
        }
        if (lead >= 0xE0) {
            return 3;
        }
        return lead >= 0xC2 ? 2 : 0;
    }

    boolean exists() {
        return length > 0;
    }

    boolean isWhole() {
        return codePoint >= 0;
    }

    private static boolean isScalar(int value, int bytes) {
        int smallest = bytes == 2 ? 0x80 : bytes == 3 ? 0x800 : 0x10000;
        return value >= smallest && value <= Character.MAX_CODE_POINT && (value < 0xD800 || value > 0xDFFF);
    }

    /** Clean text has such runs too: a capital before a closing quote, a root sign before a Greek letter. */
    private static boolean isCertain(String line, int at, int length, Codepage codepage) {
        int lead = codepage.byteOf(line.charAt(at));
        char before = at == 0 ? ' ' : line.charAt(at - 1);
        if (length == 2 && codepage == Codepage.MAC_ROMAN) {
            return lead == 0xC3 && before < 0x80 && Character.isLetter(before);
        }
        if (length == 2) {
            return (lead == 0xC2 || lead == 0xC3)
                    && !(Character.isUpperCase(before) && isOrdinary(line.charAt(at + 1)));
        }
        for (int i = 1; i < length; i++) {
            if (!isOrdinary(line.charAt(at + i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrdinary(char c) {
        return ORDINARY_BEHIND_A_LETTER.indexOf(c) >= 0;
    }
}
