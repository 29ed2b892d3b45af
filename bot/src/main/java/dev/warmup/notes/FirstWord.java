package dev.warmup.notes;

import java.util.Locale;

/** The English word with which a line begins: it says quickly whether a closer look is worth while. */
final class FirstWord {
    private static final int LONGEST = 14;

    private FirstWord() {}

    /** In lower case; empty if the line begins with something else or with a long word. */
    static String of(String line) {
        return at(line, 0);
    }

    /** The word that begins at a place, in lower case; empty if none does or it is long. */
    static String at(String line, int start) {
        int end = start;
        while (end < line.length() && end - start <= LONGEST && isLatin(line.charAt(end))) {
            end++;
        }
        return end - start > LONGEST ? "" : line.substring(start, end).toLowerCase(Locale.ROOT);
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
