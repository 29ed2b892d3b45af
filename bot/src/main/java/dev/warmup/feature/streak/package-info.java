/** Streaks as members see them: the numbers, a calendar, and a receipt for every day. */
@NullMarked
package dev.warmup.feature.streak;

import org.jspecify.annotations.NullMarked;
