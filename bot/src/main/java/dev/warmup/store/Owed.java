package dev.warmup.store;

import dev.warmup.chat.Outgoing;
import java.time.Instant;

/**
 * Something the ledger shall hold.
 *
 * @param entry names it for good: owing the same entry twice owes it once
 * @param notBefore when it becomes due
 * @param notAfter when it is too late to send it at all
 */
public record Owed(String entry, Outgoing item, Instant notBefore, Instant notAfter) {
    /** Far enough, and still a number of milliseconds. */
    public static final Instant WHENEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** Due at once and never too late. */
    public static Owed now(String entry, Outgoing item, Instant now) {
        return new Owed(entry, item, now, WHENEVER);
    }
}
