/**
 * Pictures: a streak as a calendar, a leaderboard as bars. Pure: the same facts and words give the same PNG on one
 * machine. Every picture is repeated in words by whoever shows it.
 */
@NullMarked
package dev.warmup.picture;

import org.jspecify.annotations.NullMarked;
