package dev.warmup.study;

import java.util.Locale;

/** What one day did to a streak. */
public enum Effect {
    /** One more. */
    ANSWERED,
    /** The bot could not take answers for too long; nothing changes. */
    EXCUSED,
    /** The member was away; nothing changes. */
    AWAY,
    /** An extra question not answered; nothing changes. */
    EXTRA,
    /** Missed, and a freeze kept the streak. */
    FREEZE_USED,
    /** Missed; back to nothing. */
    MISSED,
    /** Not answered, and still open, or not to be judged yet. */
    PENDING;

    /** The lower-case name with hyphens, for message bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
