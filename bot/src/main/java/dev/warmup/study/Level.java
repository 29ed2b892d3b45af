package dev.warmup.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much experience a question asks for, easiest first. */
public enum Level {
    ENTRY,
    INTERMEDIATE,
    ADVANCED,
    EXPERT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level with this word, whatever its case. */
    public static Optional<Level> of(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
