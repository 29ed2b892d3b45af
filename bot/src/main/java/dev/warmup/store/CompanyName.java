package dev.warmup.store;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A company as somebody wrote it. Names that differ only in case, in spaces or in the width of their letters are one
 * company.
 *
 * @param shown without control characters, with single spaces
 */
public record CompanyName(String shown) {
    /** So that a name fits into what a button carries. */
    public static final int LONGEST = 50;

    public CompanyName {
        shown = shown.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}\\s]+", " ").strip();
    }

    /** What names are compared by. */
    public String folded() {
        return Normalizer.normalize(shown, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    public boolean isEmpty() {
        return folded().isEmpty();
    }

    public boolean isTooLong() {
        return shown.length() > LONGEST;
    }
}
