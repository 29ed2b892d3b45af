/** Leaderboards of a channel: week, month, season, all time. */
@NullMarked
package dev.warmup.feature.leaderboard;

import org.jspecify.annotations.NullMarked;
