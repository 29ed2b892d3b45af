package dev.warmup.store;

import java.util.Locale;

/** What became of an answer that somebody asked to have taken. */
public enum Taken {
    /** It is stored and counts for the day. */
    COUNTED,
    /** It is stored and too short to count. */
    TOO_SHORT,
    /** Nothing is open that it could belong to. */
    CLOSED,
    /** The reference answer is out and the member has answered: what is said now is discussion. */
    DISCUSSION,
    /** It was taken before. */
    ALREADY,
    /** It belongs to somebody else. */
    NOT_YOURS,
    /** We have never seen this message, or it is gone. */
    UNKNOWN;

    /** The lower-case name with hyphens, for message bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
