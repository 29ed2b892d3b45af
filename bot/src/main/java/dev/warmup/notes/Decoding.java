package dev.warmup.notes;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the bytes of a note become text. Notes are UTF-8; older ones may be UTF-16, GB 18030 or Windows-1252. */
final class Decoding {
    private static final Charset GB_18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 1 << 16;
    private static final double MOST_CONTROLS = 0.02;

    private final byte[] bytes;
    private final Charset charset;

    private Decoding(byte[] bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
    }

    /** Nothing if these bytes are no text. */
    static Optional<Decoding> of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new Decoding(bytes, StandardCharsets.UTF_16))
                    .filter(decoding ->
                            !Census.of(bytes, StandardCharsets.UTF_16).hasNul());
        }
        if (isBinary(bytes)) {
            return Optional.empty();
        }
        return Optional.of(new Decoding(bytes, charsetOf(bytes)));
    }

    /** The text from its beginning, without a byte order mark. */
    Reader reader() {
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new InputStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start), charset);
    }

    private static Charset charsetOf(byte[] bytes) {
        if (Census.of(bytes, StandardCharsets.UTF_8).isMostlyUtf8()) {
            return StandardCharsets.UTF_8;
        }
        return Census.of(bytes, GB_18030).isMostlyChinese() ? GB_18030 : WINDOWS_1252;
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text has no NUL and next to no control characters; random bytes have many. */
    private static boolean isBinary(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            boolean control = (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') || b == 0x7F;
            controls += control && i < looked ? 1 : 0;
        }
        return controls > looked * MOST_CONTROLS;
    }
}
