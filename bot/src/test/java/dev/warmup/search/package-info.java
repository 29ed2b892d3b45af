/** Searches the shipped notes and a Chinese one, and times it. */
@NullMarked
package dev.warmup.search;

import org.jspecify.annotations.NullMarked;
