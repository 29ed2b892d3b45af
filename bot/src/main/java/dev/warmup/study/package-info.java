/** What the project exists for: questions, days, streaks, points, picking, feedback. Pure functions: time, randomness and ids come in as arguments, and nothing here knows a platform, a database or a timer. */
@NullMarked
package dev.warmup.study;

import org.jspecify.annotations.NullMarked;
