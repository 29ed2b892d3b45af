@NullMarked
package dev.warmup.platform.discord;

import org.jspecify.annotations.NullMarked;
