package dev.warmup.schedule;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is done when a timer rings.
 *
 * @param advance does what is due at an instant, and says when the next is
 * @param beat says that the bot is there
 */
public record Work(Function<Instant, Optional<Instant>> advance, Consumer<Instant> beat) {}
