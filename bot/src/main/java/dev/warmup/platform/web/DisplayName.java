package dev.warmup.platform.web;

import dev.warmup.chat.Refusal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name a member is shown under.
 *
 * @param shown in Unicode's NFKC form, one space between words
 * @param key the same for names that look the same
 */
record DisplayName(String shown, String key) {
    static final int LONGEST = 32;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\u115F\\u1160\\u3164]");
    private static final Pattern PILED = Pattern.compile("\\p{M}{3,}");
    private static final Pattern SPOKEN = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern MISLEADING = Pattern.compile("[@#/:\"“”＠＃／：]");
    private static final String OURS = "warmup";

    /**
     * Reads what somebody typed.
     *
     * @throws Refusal when it is no name, or could be taken for something else
     */
    static DisplayName of(String typed) {
        var shown = folded(typed);
        if (shown.isEmpty()) {
            throw new Refusal("room.name.empty");
        }
        if (shown.codePointCount(0, shown.length()) > LONGEST) {
            throw new Refusal("room.name.long", LONGEST);
        }
        if (UNSEEN.matcher(shown).find() || PILED.matcher(shown).find()) {
            throw new Refusal("room.name.unseen");
        }
        if (!SPOKEN.matcher(shown).find() || MISLEADING.matcher(shown).find()) {
            throw new Refusal("room.name.signs");
        }
        var key = key(shown);
        if (key.equals(OURS)) {
            throw new Refusal("room.name.taken", shown);
        }
        return new DisplayName(shown, key);
    }

    /** What names are compared by. */
    static String key(String name) {
        var upper = folded(name).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    private static String folded(String name) {
        var normal = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return SPACES.matcher(normal).replaceAll(" ").strip();
    }
}
