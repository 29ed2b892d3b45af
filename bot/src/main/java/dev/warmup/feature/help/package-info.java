/** {@code /help}: made from the commands' own descriptions, so that no command can be missing in it. */
@NullMarked
package dev.warmup.feature.help;

import org.jspecify.annotations.NullMarked;
