package dev.warmup.store;

import dev.warmup.chat.Outgoing;
import java.time.Instant;

/**
 * An entry of the ledger that this process has claimed and must now send.
 *
 * @param owner the process that claimed it
 * @param attempts how often it was tried and failed
 * @param doubtful whether it may have been sent already: ask the platform first
 */
public record LedgerEntry(
        long id, String entry, String owner, Outgoing item, int attempts, Instant notAfter, boolean doubtful) {}
