/** {@code /notes}: searching the notes, and reading what was found. */
@NullMarked
package dev.warmup.feature.notes;

import org.jspecify.annotations.NullMarked;
