package dev.warmup.store;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A part of a recon sheet.
 *
 * @param key letters, digits and hyphens; the same for titles that differ only in case or marks
 * @param title as the notes have it
 */
public record ReconPart(String key, String title) {
    private static final int LONGEST_KEY = 60;

    /** The part with this title. */
    public static ReconPart titled(String title) {
        var key = Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return new ReconPart(key.substring(0, Math.min(key.length(), LONGEST_KEY)), title);
    }
}
