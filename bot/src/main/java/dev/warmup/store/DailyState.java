package dev.warmup.store;

import java.util.Locale;

/** How far a daily question is. */
public enum DailyState {
    /** Written down, not known to be posted. */
    OWED,
    /** Posted; answers count in full. */
    OPEN,
    /** The reference answer is posted or owed; answers are late. */
    REVEALED,
    /** Answers count no more. */
    CLOSED,
    /** No day: it could not be posted in time. */
    EXPIRED,
    /** No day: the platform did not want it. */
    REFUSED,
    /** No day: nobody knows whether it was posted, and it is not posted again. */
    UNKNOWN,
    /** No day: a moderator took the post or its thread away before the close. */
    DELETED;

    public boolean isDay() {
        return this == OPEN || this == REVEALED || this == CLOSED;
    }

    /** Whether it certainly never appeared, so that an admin may try again. */
    public boolean neverAppeared() {
        return this == EXPIRED || this == REFUSED;
    }

    /** The lower-case name, for message bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
