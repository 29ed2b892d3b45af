package dev.warmup.chat;

import dev.warmup.team.Channel;
import java.time.Instant;

/**
 * A button or a select was used.
 *
 * @param value what the button carries, or the option chosen
 * @param message the message it stands on, in the platform's own id
 */
public record Press(String delivery, Caller caller, Channel channel, String message, String value, Instant at) {}
