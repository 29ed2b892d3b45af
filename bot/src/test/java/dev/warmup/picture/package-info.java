@NullMarked
package dev.warmup.picture;

import org.jspecify.annotations.NullMarked;
