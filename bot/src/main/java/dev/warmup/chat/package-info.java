/** What every platform can do, and what it hands in: commands, deliveries, replies, cards, forms, and the port a platform implements. Nothing here knows a platform, a database or a feature. */
@NullMarked
package dev.warmup.chat;

import org.jspecify.annotations.NullMarked;
