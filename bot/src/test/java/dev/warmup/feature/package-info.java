@NullMarked
package dev.warmup.feature;

import org.jspecify.annotations.NullMarked;
