package dev.warmup.feature.practice;

import dev.warmup.chat.Invocation;
import dev.warmup.chat.Refusal;
import dev.warmup.study.Level;
import dev.warmup.study.Scope;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** What a member wants to practise, as typed. A topic may be shortened while it is clear which one is meant. */
final class PracticeScope {
    private PracticeScope() {}

    static Scope of(Invocation invocation, SortedSet<String> topics) {
        var typed = invocation
                .argument(QuestionCommand.TOPIC)
                .map(PracticeScope::plain)
                .orElse("");
        var level = invocation.argument(QuestionCommand.LEVEL).flatMap(Level::of);
        if (typed.isEmpty()) {
            return new Scope(Set.of(), set(level));
        }
        // In "/question advanced" the first word is a level.
        var levelMeant = level.isEmpty() && !topics.contains(typed) ? Level.of(typed) : Optional.<Level>empty();
        return levelMeant.isPresent()
                ? new Scope(Set.of(), set(levelMeant))
                : new Scope(Set.of(topic(typed, topics)), set(level));
    }

    private static String topic(String typed, SortedSet<String> topics) {
        if (topics.contains(typed)) {
            return typed;
        }
        var fitting = topics.stream().filter(topic -> topic.startsWith(typed)).toList();
        if (fitting.isEmpty()) {
            throw new Refusal("practice.no-such-topic", typed, String.join(", ", topics));
        } else if (fitting.size() > 1) {
            throw new Refusal("practice.which-topic", typed, String.join(", ", fitting));
        }
        return fitting.get(0);
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    private static Set<Level> set(Optional<Level> level) {
        return level.map(Set::of).orElse(Set.of());
    }
}
