/** The two small books that carry the promises: what comes in is stored, acknowledged and handled once; what is owed to the outside goes out once. */
@NullMarked
package dev.warmup.delivery;

import org.jspecify.annotations.NullMarked;
