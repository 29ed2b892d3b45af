package dev.warmup.chat;

import dev.warmup.team.Channel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A command with its parameters, as the member meant it.
 *
 * @param delivery the delivery's own id; what it changes is done once under this id
 * @param command the command's words, such as {@code streak} or {@code daily set}
 * @param arguments values by parameter name; what was left out is absent
 */
public record Invocation(
        String delivery, Caller caller, Channel channel, String command, Map<String, String> arguments, Instant at) {
    public Invocation {
        arguments = Map.copyOf(arguments);
    }

    public Optional<String> argument(String parameter) {
        return Optional.ofNullable(arguments.get(parameter));
    }
}
