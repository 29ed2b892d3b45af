/**
 * A Discord of our own for tests: REST and gateway over real sockets, as strict as Discord where it matters, and able
 * to fail in the ways in which Discord fails.
 */
@NullMarked
package dev.warmup.platform.discord.standin;

import org.jspecify.annotations.NullMarked;
