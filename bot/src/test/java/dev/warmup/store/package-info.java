/** Storage on both databases. */
@NullMarked
package dev.warmup.store;

import org.jspecify.annotations.NullMarked;
