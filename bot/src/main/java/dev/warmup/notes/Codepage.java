package dev.warmup.notes;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/** Which byte a character was before somebody read UTF-8 as an old one-byte encoding. */
final class Codepage {
    /**
     * Windows-1252 and Windows-1254 in one: they differ in six letters only, and none of these stands for two bytes.
     * The C1 controls stand for the bytes that both leave undefined, and for text that was read as Latin-1.
     */
    static final Codepage WINDOWS = of(List.of("windows-1252", "windows-1254"), true);

    static final Codepage MAC_ROMAN = of(List.of("x-MacRoman"), false);

    private static final short NO_BYTE = -1;
    private static final int FIRST_HIGH_BYTE = 0x80;

    private final short[] bytes = new short[Character.MAX_VALUE + 1];

    private Codepage() {
        Arrays.fill(bytes, NO_BYTE);
    }

    private static Codepage of(List<String> charsets, boolean controls) {
        Codepage codepage = new Codepage();
        if (controls) {
            for (int b = FIRST_HIGH_BYTE; b < 0xA0; b++) {
                codepage.bytes[b] = (short) b;
            }
        }
        // A Java without the extended charsets simply repairs less.
        charsets.stream().filter(Charset::isSupported).map(Charset::forName).forEach(codepage::add);
        return codepage;
    }

    private void add(Charset charset) {
        for (int b = FIRST_HIGH_BYTE; b <= 0xFF; b++) {
            char c = new String(new byte[] {(byte) b}, charset).charAt(0);
            if (c != '\uFFFD') {
                bytes[c] = (short) b;
            }
        }
    }

    /** The byte from 0x80 to 0xFF, or a negative number for a character that was none. */
    int byteOf(char c) {
        return bytes[c];
    }

    /** Whether the character can be the second, third or fourth byte of a UTF-8 sequence. */
    boolean continues(char c) {
        return (bytes[c] & 0xC0) == 0x80 && bytes[c] > 0;
    }
}
