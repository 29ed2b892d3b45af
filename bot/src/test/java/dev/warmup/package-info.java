/** What holds for the house as a whole. */
@NullMarked
package dev.warmup;

import org.jspecify.annotations.NullMarked;
