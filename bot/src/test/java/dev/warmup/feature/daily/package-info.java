/** The daily cycle over many days, with a clock that is set. */
@NullMarked
package dev.warmup.feature.daily;

import org.jspecify.annotations.NullMarked;
