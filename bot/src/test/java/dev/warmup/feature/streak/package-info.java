@NullMarked
package dev.warmup.feature.streak;

import org.jspecify.annotations.NullMarked;
