package dev.warmup.platform.slack;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A pause that doubles with every failure in a row, up to a longest one. */
final class Growing {
    private static final int MOST_DOUBLINGS = 20;

    private final Duration first;
    private final Duration longest;
    private final AtomicInteger failures = new AtomicInteger();

    Growing(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    Duration next() {
        var doublings = Math.min(failures.getAndIncrement(), MOST_DOUBLINGS);
        var pause = first.multipliedBy(1L << doublings);
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    void reset() {
        failures.set(0);
    }
}
