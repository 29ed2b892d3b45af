/** Wakes the bot in time, with Quartz. What is due stands in our own tables; this only says when to look. */
@NullMarked
package dev.warmup.schedule;

import org.jspecify.annotations.NullMarked;
