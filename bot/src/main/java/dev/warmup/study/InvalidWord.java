package dev.warmup.study;

import java.util.List;
import java.util.Locale;

/**
 * Somebody typed a word that cannot be read. It carries no English: {@link Problem#key()} names the sentence in the
 * message bundle and {@link #arguments()} fills its gaps, so that the user is told in the user's own language.
 */
public final class InvalidWord extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What can be wrong; the arguments of the sentence are listed at each. */
    public enum Problem {
        /** {0} what was typed. */
        TIME,
        /** {0} what was typed, {1} a zone that was perhaps meant. */
        ZONE,
        /** {0} the part that is no day. */
        DAYS,
        /** {0} what was typed. */
        REVEAL,
        /** {0} what was typed, {1} the shortest, {2} the longest time allowed. */
        REVEAL_LENGTH,
        /** {0} the part that is no level. */
        LEVEL,
        /** {0} the part that is no topic. */
        TOPIC,
        /** {0} what was typed. */
        MODE,
        /** {0} what was typed. */
        DATE,
        /** {0} the most characters a name may have. */
        SEASON_NAME,
        /** {0} the first date, {1} the last date, which comes before it. */
        SEASON_ORDER,
        /** {0} the new season, {1} the one it overlaps. */
        SEASON_OVERLAP;

        /** The name of the sentence in the message bundle, such as {@code invalid.reveal-length}. */
        public String key() {
            return "invalid." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Problem problem;
    private final String[] arguments;

    public InvalidWord(Problem problem, String... arguments) {
        super(problem.key() + " " + List.of(arguments));
        this.problem = problem;
        this.arguments = arguments.clone();
    }

    public Problem problem() {
        return problem;
    }

    /** What fills the gaps of the sentence, in order. */
    public List<String> arguments() {
        return List.of(arguments);
    }
}
