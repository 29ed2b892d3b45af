/** Tests of what every platform shares. */
@NullMarked
package dev.warmup.chat;

import org.jspecify.annotations.NullMarked;
