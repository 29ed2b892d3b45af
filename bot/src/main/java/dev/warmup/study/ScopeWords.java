package dev.warmup.study;

import dev.warmup.study.InvalidWord.Problem;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Topics, levels and modes as people type them; {@code all} is the empty set. */
public final class ScopeWords {
    private static final Pattern COMMAS = Pattern.compile("\\s*[,、;]\\s*");
    private static final Pattern TOPIC = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#.-]{0,39}");

    private ScopeWords() {}

    /** {@code sql,kafka}; spaces within a topic become hyphens. */
    public static Set<String> topics(String typed) {
        Set<String> topics = new LinkedHashSet<>();
        for (String part : parts(typed)) {
            String topic = part.replaceAll("[\\s_]+", "-");
            if (!TOPIC.matcher(topic).matches()) {
                throw new InvalidWord(Problem.TOPIC, part);
            }
            topics.add(topic);
        }
        return Collections.unmodifiableSet(topics);
    }

    /** {@code entry,adv}; each may be shortened as long as it is clear. */
    public static Set<Level> levels(String typed) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (String part : parts(typed)) {
            levels.add(only(Arrays.asList(Level.values()), Level::word, part, Problem.LEVEL));
        }
        return Collections.unmodifiableSet(levels);
    }

    public static Mode mode(String typed) {
        return only(Arrays.asList(Mode.values()), Mode::word, TimeWords.plain(typed), Problem.MODE);
    }

    private static List<String> parts(String typed) {
        String word = TimeWords.plain(typed);
        return word.equals("all") || word.equals("*")
                ? List.of()
                : COMMAS.splitAsStream(word).filter(part -> !part.isEmpty()).toList();
    }

    private static <T> T only(List<T> choices, Function<T, String> word, String typed, Problem problem) {
        List<T> fitting =
                choices.stream().filter(it -> word.apply(it).startsWith(typed)).toList();
        if (typed.isEmpty() || fitting.size() != 1) {
            throw new InvalidWord(problem, typed);
        }
        return fitting.get(0);
    }
}
