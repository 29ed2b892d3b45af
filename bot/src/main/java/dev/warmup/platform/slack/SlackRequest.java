package dev.warmup.platform.slack;

import java.util.List;
import java.util.Map;

/** What Slack sent over HTTP; the body as it came, for it is signed. */
public record SlackRequest(String body, Map<String, List<String>> headers) {
    public SlackRequest {
        headers = Map.copyOf(headers);
    }
}
