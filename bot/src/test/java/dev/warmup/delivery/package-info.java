/** Tests of the two books: what comes in is handled once, what is owed goes out once. */
@NullMarked
package dev.warmup.delivery;

import org.jspecify.annotations.NullMarked;
