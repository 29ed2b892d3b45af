package dev.warmup.platform.web;

import dev.warmup.chat.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down whoever tries passcodes: after a few wrong ones, each further one must wait longer. */
final class Attempts {
    private static final int FREE = 4;
    private static final int LONGEST_POWER = 9;
    private static final int REMEMBERED = 10_000;

    private final InstantSource clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    private record Failures(int count, Instant until) {}

    Attempts(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Lets an attempt through.
     *
     * @throws Refusal when it comes too early
     */
    synchronized void admit(String from) {
        var before = failures.get(from);
        var now = clock.instant();
        if (before != null && now.isBefore(before.until())) {
            var seconds = Duration.between(now, before.until()).toSeconds() + 1;
            throw new Refusal("room.join.wait", seconds);
        }
    }

    synchronized void failed(String from) {
        var before = failures.remove(from);
        var count = before == null ? 1 : before.count() + 1;
        var power = Math.min(Math.max(count - FREE, 0), LONGEST_POWER);
        var pause = power == 0 ? Duration.ZERO : Duration.ofSeconds(1L << power);
        failures.put(from, new Failures(count, clock.instant().plus(pause)));
        if (failures.size() > REMEMBERED) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String from) {
        failures.remove(from);
    }
}
