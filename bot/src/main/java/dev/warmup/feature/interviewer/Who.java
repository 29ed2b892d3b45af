package dev.warmup.feature.interviewer;

import dev.warmup.study.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who sits opposite. A note says {@code who: engineer, manager} under a question; {@code anyone} fits everybody. */
enum Who {
    ENGINEER,
    MANAGER,
    HR,
    ML,
    ANYONE;

    private static final Pattern COMMAS = Pattern.compile("\\s*[,，、;]\\s*");

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Who::word).toList();
    }

    static Optional<Who> of(String word) {
        return Arrays.stream(values()).filter(who -> who.word().equals(word)).findFirst();
    }

    /** Whether to ask it here. Who does not know who will come gets everything. */
    boolean fits(Question question) {
        var named = named(question);
        return this == ANYONE || named.isEmpty() || named.contains(word()) || named.contains(ANYONE.word());
    }

    private static Set<String> named(Question question) {
        var line = question.reference().attributes().getOrDefault("who", "");
        return COMMAS.splitAsStream(line.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
