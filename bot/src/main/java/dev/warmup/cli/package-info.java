/** The command line, and the only place that wires the rooms of the house together. */
@NullMarked
package dev.warmup.cli;

import org.jspecify.annotations.NullMarked;
