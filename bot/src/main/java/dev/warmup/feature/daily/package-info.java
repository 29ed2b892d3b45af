/**
 * A question a day: planned, posted, answered, revealed and closed. The cycle is driven by what is written down and an
 * instant; it has no clock and may run on several replicas at once.
 */
@NullMarked
package dev.warmup.feature.daily;

import org.jspecify.annotations.NullMarked;
