@NullMarked
package dev.warmup.feature.help;

import org.jspecify.annotations.NullMarked;
