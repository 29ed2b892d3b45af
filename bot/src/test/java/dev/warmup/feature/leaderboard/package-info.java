@NullMarked
package dev.warmup.feature.leaderboard;

import org.jspecify.annotations.NullMarked;
