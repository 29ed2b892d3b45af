package dev.warmup.notes;

import dev.warmup.study.QuestionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids of questions: written in the note, else made from the words of the question. */
final class QuestionIds {
    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final int HASH_BYTES = 8;

    private QuestionIds() {}

    /** Whether an id is made of lower-case words with hyphens. */
    static boolean isProper(String id) {
        return WRITTEN.matcher(id).matches();
    }

    /** Survives changes of case, white space, punctuation and width; {@code +} and {@code #} tell C++ from C#. */
    static QuestionId ofText(String text) {
        byte[] hash = sha256().digest(normalised(text).getBytes(StandardCharsets.UTF_8));
        return new QuestionId("q-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES));
    }

    static String normalised(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(folded).replaceAll(" ").strip();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
