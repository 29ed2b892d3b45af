package dev.warmup.platform.discord;

import java.time.Instant;

/** Discord's ids, which hold the millisecond in which they were made. */
final class Snowflake {
    private static final long EPOCH = 1_420_070_400_000L;
    private static final int TIME_SHIFT = 22;

    private Snowflake() {}

    static Instant time(String id) {
        return Instant.ofEpochMilli((Long.parseUnsignedLong(id) >>> TIME_SHIFT) + EPOCH);
    }
}
