package dev.warmup.feature.daily;

import java.time.Instant;

/** Wakes the daily cycle. */
public interface Timer {
    /** Asks to be woken at an instant, or at once if it is past; the earliest instant asked for holds. */
    void wakeAt(Instant instant);
}
