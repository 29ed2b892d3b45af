@NullMarked
package dev.warmup.feature.practice;

import org.jspecify.annotations.NullMarked;
