/** What the shipped notes promise: whole coverage, and code that runs. */
@NullMarked
package dev.warmup.content;

import org.jspecify.annotations.NullMarked;
