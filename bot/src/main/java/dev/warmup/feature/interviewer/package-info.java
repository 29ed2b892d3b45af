/** Questions to ask an interviewer, by who sits there, each with what a good and a bad reply sounds like. */
@NullMarked
package dev.warmup.feature.interviewer;

import org.jspecify.annotations.NullMarked;
