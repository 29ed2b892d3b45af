/** Slack: the port in Block Kit, threads and modals, and what Slack delivers by socket or HTTP as deliveries. */
@NullMarked
package dev.warmup.platform.slack;

import org.jspecify.annotations.NullMarked;
