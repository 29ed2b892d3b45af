package dev.warmup.cli;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Where the world comes in: the clock and chance.
 *
 * @param pulse how often the bot writes down that it is there
 */
record Edge(InstantSource clock, SecureRandom random, Duration pulse) {
    private static final int ID_BITS = 32;

    /** A short id that a member can read out to an admin. */
    String shortId() {
        return "%08x".formatted(random.nextInt() & ((1L << ID_BITS) - 1));
    }

    String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
