@NullMarked
package dev.warmup.feature.interviewer;

import org.jspecify.annotations.NullMarked;
