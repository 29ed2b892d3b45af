/** Everything durable, through jdbi, on SQLite and PostgreSQL. One public method is one transaction. */
@NullMarked
package dev.warmup.store;

import org.jspecify.annotations.NullMarked;
