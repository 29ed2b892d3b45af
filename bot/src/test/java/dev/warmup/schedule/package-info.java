/** Ringing in time, on both databases. */
@NullMarked
package dev.warmup.schedule;

import org.jspecify.annotations.NullMarked;
