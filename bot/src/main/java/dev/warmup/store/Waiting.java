package dev.warmup.store;

import dev.warmup.chat.Delivery;

/**
 * A stored delivery that this process has claimed and must now handle.
 *
 * @param attempts how often it was claimed, this time included
 */
public record Waiting(long id, Delivery delivery, int attempts) {}
