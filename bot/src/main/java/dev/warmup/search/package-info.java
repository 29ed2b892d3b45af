/** Search in the notes: an index in memory, made anew when the notes change. The only package that knows Lucene's index. */
@NullMarked
package dev.warmup.search;

import org.jspecify.annotations.NullMarked;
