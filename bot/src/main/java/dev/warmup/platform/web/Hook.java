package dev.warmup.platform.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A path on our port to which another service posts, and that knows by itself whom to believe.
 *
 * @param path such as {@code /slack/events}
 * @param taker says what to answer; must not throw
 */
public record Hook(String path, Function<Posted, Answer> taker) {
    /** What was posted: the body as it came, and all headers by name. */
    public record Posted(String body, Map<String, List<String>> headers) {
        public Posted {
            headers = Map.copyOf(headers);
        }
    }

    /** What to answer. */
    public record Answer(int status, String type, String body) {}
}
