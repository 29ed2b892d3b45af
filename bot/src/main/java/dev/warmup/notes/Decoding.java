package dev.warmup.notes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a note into text. Notes are UTF-8; older ones may be UTF-16, GB 18030 or Windows-1252. */
final class Decoding {
    private static final int LOOKED_AT = 1 << 16;
    private static final double MOST_CONTROLS = 0.02;

    private Decoding() {}

    /** The text without its byte order mark; nothing if these bytes are no text. */
    static Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return text(new String(bytes, StandardCharsets.UTF_16));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(new String(bytes, StandardCharsets.UTF_16));
        }
        if (isBinary(bytes)) {
            return Optional.empty();
        }
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> mostlyUtf8(bytes))
                .or(() -> chinese(bytes))
                .or(() -> Optional.of(new String(bytes, Charset.forName("windows-1252"))))
                .flatMap(Decoding::text);
    }

    private static Optional<String> text(String decoded) {
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Text has no NUL and next to no control characters; random bytes have many. */
    private static boolean isBinary(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            if ((b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') || b == 0x7F) {
                controls++;
            }
        }
        return controls > looked * MOST_CONTROLS;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few broken characters in it, as when a file was cut. */
    private static Optional<String> mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long beyondAscii = text.chars().filter(c -> c >= 0x80).count();
        return broken * 5 <= beyondAscii ? Optional.of(text) : Optional.empty();
    }

    /** GB 18030 decodes almost anything; it is right when what comes out is mostly Chinese. */
    private static Optional<String> chinese(byte[] bytes) {
        return strictly(bytes, Charset.forName("GB18030")).filter(text -> {
            long beyondAscii = text.chars().filter(c -> c >= 0x80).count();
            long common = text.chars()
                    .filter(c -> (c >= 0x4E00 && c <= 0x9FA5)
                            || (c >= 0x3000 && c <= 0x303F)
                            || (c >= 0xFF00 && c <= 0xFF5E))
                    .count();
            return beyondAscii > 1 && common * 10 >= beyondAscii * 9;
        });
    }
}
