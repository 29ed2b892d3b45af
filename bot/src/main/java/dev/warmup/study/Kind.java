package dev.warmup.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of question it is; the word in notes and on the command line is the lower-case name with hyphens. */
public enum Kind {
    KNOWLEDGE,
    COMPARE,
    DESIGN,
    BEHAVIOURAL,
    CODING,
    ASK_INTERVIEWER,
    CLARIFY,
    FRAMEWORK;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this word, whatever its case. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
