/** Who and where: the identities that every other package speaks of. */
@NullMarked
package dev.warmup.team;

import org.jspecify.annotations.NullMarked;
