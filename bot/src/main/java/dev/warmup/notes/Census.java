package dev.warmup.notes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** What characters bytes stand for in some encoding. The text is never held as a whole. */
final class Census {
    private static final int CHARACTERS_AT_ONCE = 1 << 13;

    private long broken;
    private long replaced;
    private long beyondAscii;
    private long chinese;
    private boolean nul;

    private Census() {}

    static Census of(byte[] bytes, Charset charset) {
        Census census = new Census();
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHARACTERS_AT_ONCE);
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            census.count(out.flip());
            out.clear();
            if (result.isError()) {
                census.broken++;
                in.position(in.position() + result.length());
            }
        } while (!result.isUnderflow());
        return census;
    }

    private void count(CharBuffer text) {
        char[] chars = text.array();
        for (int i = 0; i < text.limit(); i++) {
            char c = chars[i];
            if (c >= 0x80) {
                beyondAscii++;
                replaced += c == '\uFFFD' ? 1 : 0;
                chinese += isChinese(c) ? 1 : 0;
            } else if (c == 0) {
                nul = true;
            }
        }
    }

    private static boolean isChinese(char c) {
        return (c >= 0x4E00 && c <= 0x9FA5) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF5E);
    }

    boolean hasNul() {
        return nul;
    }

    /** With a few broken characters in it at most, as when a file was cut. */
    boolean isMostlyUtf8() {
        return broken == 0 || (broken + replaced) * 5 <= broken + beyondAscii;
    }

    /** GB 18030 decodes almost anything; it is right when what comes out is mostly Chinese. */
    boolean isMostlyChinese() {
        return broken == 0 && beyondAscii > 1 && chinese * 10 >= beyondAscii * 9;
    }
}
