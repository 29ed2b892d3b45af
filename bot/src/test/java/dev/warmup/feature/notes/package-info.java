/** {@code /notes} through its front door. */
@NullMarked
package dev.warmup.feature.notes;

import org.jspecify.annotations.NullMarked;
