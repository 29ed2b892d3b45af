/** The room, tried over real HTTP and WebSocket, and in a real browser. */
@NullMarked
package dev.warmup.platform.web;

import org.jspecify.annotations.NullMarked;
