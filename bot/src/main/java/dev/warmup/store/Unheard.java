package dev.warmup.store;

import java.time.Instant;

/**
 * A thread in which something may have been said that was not heard.
 *
 * @param since from when on to look
 * @param asked when it was found that one must look
 */
public record Unheard(StoredDaily daily, Instant since, Instant asked) {}
