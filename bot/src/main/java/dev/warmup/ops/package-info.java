/** What those who run the bot look at: health and metrics. */
@NullMarked
package dev.warmup.ops;

import org.jspecify.annotations.NullMarked;
