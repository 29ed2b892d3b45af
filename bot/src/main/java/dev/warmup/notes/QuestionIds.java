package dev.warmup.notes;

import dev.warmup.study.QuestionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids of questions: written in the note, else made from the words of the question. For one thread at a time. */
final class QuestionIds {
    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int HASH_BYTES = 8;
    /** Those outside ASCII that stand between words most often. */
    private static final String MARKS = "–—‘’“”…•→，。：；？！、（）《》【】";

    private final MessageDigest sha256 = newSha256();

    /** Whether an id is made of lower-case words with hyphens. */
    static boolean isProper(String id) {
        return WRITTEN.matcher(id).matches();
    }

    /** Survives changes of case, white space, punctuation and width; {@code +} and {@code #} tell C++ from C#. */
    static QuestionId ofText(String text) {
        return new QuestionIds().ofWords(normalised(text));
    }

    /** The id of a text whose words are normalised already. */
    QuestionId ofWords(String words) {
        byte[] hash = sha256.digest(words.getBytes(StandardCharsets.UTF_8));
        return new QuestionId("q-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES));
    }

    /** The words of a text in lower case with single spaces between them. */
    static String normalised(String text) {
        char[] words = new char[text.length()];
        int length = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSimple(c)) {
                return normalisedUnicode(text);
            }
            if (isPartOfWord(c)) {
                if (space) {
                    words[length++] = ' ';
                }
                words[length++] = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
                space = false;
            } else {
                space = length > 0;
            }
        }
        return new String(words, 0, length);
    }

    /** Whether a character is among those most often used, of which only letters of ASCII have other forms that matter. */
    private static boolean isSimple(char c) {
        return c < 0x80 || Han.is(c) || MARKS.indexOf(c) >= 0;
    }

    private static String normalisedUnicode(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder words = new StringBuilder(folded.length());
        boolean space = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            boolean word = isPartOfWord(c);
            if (word && space) {
                words.append(' ');
            }
            if (word) {
                words.appendCodePoint(c);
            }
            i += Character.charCount(c);
            space = words.length() > 0 && !word;
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPartOfWord(int c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '#'
                : Character.isLetterOrDigit(c);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
