/** The room in the browser: a platform of our own, served over HTTP and WebSocket, whose messages live in our tables. */
@NullMarked
package dev.warmup.platform.web;

import org.jspecify.annotations.NullMarked;
