package dev.warmup.store;

import dev.warmup.chat.Outgoing;
import java.time.Instant;

/**
 * An entry of the ledger that this process has claimed and must now send.
 *
 * @param maybeSent whether somebody claimed it before and was not heard of again: ask the platform first
 */
public record LedgerEntry(long id, String entry, Outgoing item, int attempts, Instant notAfter, boolean maybeSent) {}
