/** What the bot can do, one package a capability. In this package stands what several of them need. */
@NullMarked
package dev.warmup.feature;

import org.jspecify.annotations.NullMarked;
