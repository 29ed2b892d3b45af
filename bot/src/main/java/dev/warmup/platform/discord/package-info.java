/**
 * Discord as a platform, on JDA. JDA keeps the gateway (sessions, heartbeats, RESUME, shards) and carries requests;
 * what comes in is read from the payloads themselves, and requests are made by route: then neither needs JDA's cache
 * to know the channel, thread or member at that moment.
 */
@NullMarked
package dev.warmup.platform.discord;

import org.jspecify.annotations.NullMarked;
