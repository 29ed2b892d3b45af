/** A Slack for tests: Web API over HTTP, Socket Mode over a socket, as strict as the real one and as faulty as a test wants. */
@NullMarked
package dev.warmup.platform.slack.standin;

import org.jspecify.annotations.NullMarked;
