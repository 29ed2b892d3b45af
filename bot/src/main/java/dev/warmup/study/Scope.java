package dev.warmup.study;

import java.util.Set;

/** What a channel's questions are drawn from; an empty set leaves everything in. */
public record Scope(Set<String> topics, Set<Level> levels) {
    public Scope {
        topics = Set.copyOf(topics);
        levels = Set.copyOf(levels);
    }

    public static Scope everything() {
        return new Scope(Set.of(), Set.of());
    }

    public boolean holds(Subject subject) {
        return (topics.isEmpty() || topics.contains(subject.topic()))
                && (levels.isEmpty() || levels.contains(subject.level()));
    }
}
