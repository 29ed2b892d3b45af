/** Practice: {@code /question} puts one question to one member, and what was forgotten comes back sooner. */
@NullMarked
package dev.warmup.feature.practice;

import org.jspecify.annotations.NullMarked;
