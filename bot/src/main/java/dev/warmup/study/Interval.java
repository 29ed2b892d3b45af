package dev.warmup.study;

import java.time.Duration;
import java.time.Instant;

/** A span of time that holds its first instant and not its last. */
public record Interval(Instant from, Instant to) {
    public Interval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
