/** The whole bot through its front door. */
@NullMarked
package dev.warmup.cli;

import org.jspecify.annotations.NullMarked;
