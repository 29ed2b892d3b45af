package dev.warmup.platform.slack;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.util.Map;
import java.util.Optional;

/** Slack over HTTP: the signature is checked before anything is believed. */
final class HttpReceiver {
    private static final String PLAIN = "text/plain";

    private final Incoming incoming;
    private final SlackRequestParser parser;

    HttpReceiver(Incoming incoming) {
        this.incoming = incoming;
        this.parser = new SlackRequestParser(incoming.config());
    }

    SlackAnswer receive(SlackRequest request) {
        var parsed = parse(request);
        if (parsed.isEmpty()) {
            return new SlackAnswer(400, PLAIN, "not a request of Slack");
        }
        var response = incoming.answer(parsed.get());
        return new SlackAnswer(
                response.getStatusCode(),
                Given.first(response.getContentType(), PLAIN),
                Given.text(response.getBody()));
    }

    private Optional<Request<?>> parse(SlackRequest request) {
        if (!isKnown(request.body())) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri("")
                    .queryString(Map.of())
                    .requestBody(request.body())
                    .headers(new RequestHeaders(request.headers()))
                    .remoteAddress("")
                    .build()));
        } catch (JsonParseException | IllegalStateException | NullPointerException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The parser logs whole what it does not know; nothing of that belongs in a log. */
    private static boolean isKnown(String body) {
        return body.startsWith("{")
                || body.contains("payload=")
                || body.contains("command=")
                || body.contains("ssl_check=");
    }
}
