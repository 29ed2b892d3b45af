package dev.warmup.chat;

import dev.warmup.team.Channel;
import java.time.Instant;
import java.util.Map;

/**
 * A form was sent.
 *
 * @param subject what the form was opened for, as {@link Form#subject} had it
 * @param values by field name; a field left empty is an empty text
 */
public record Submission(
        String delivery, Caller caller, Channel channel, String subject, Map<String, String> values, Instant at) {
    public Submission {
        values = Map.copyOf(values);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
