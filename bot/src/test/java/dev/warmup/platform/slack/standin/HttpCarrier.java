package dev.warmup.platform.slack.standin;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.warmup.platform.slack.SlackAnswer;
import dev.warmup.platform.slack.SlackRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Brings deliveries as signed requests, the way Slack forms them. */
final class HttpCarrier implements Carrier {
    private final String secret;
    private final Function<SlackRequest, SlackAnswer> bot;

    HttpCarrier(String secret, Function<SlackRequest, SlackAnswer> bot) {
        this.secret = secret;
        this.bot = bot;
    }

    @Override
    public Answer bring(Kind kind, JsonObject payload, int attempt) {
        var body = switch (kind) {
            case EVENTS_API -> payload.toString();
            case INTERACTIVE -> "payload=" + encoded(payload.toString());
            case SLASH_COMMANDS ->
                payload.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + encoded(entry.getValue().getAsString()))
                        .collect(Collectors.joining("&"));
        };
        var answer = bot.apply(new SlackRequest(body, headers(body, attempt)));
        return new Answer(answer.status() == 200, payload(answer));
    }

    private static Optional<JsonObject> payload(SlackAnswer answer) {
        return answer.body().isEmpty() || !answer.contentType().startsWith("application/json")
                ? Optional.empty()
                : Optional.of(JsonParser.parseString(answer.body()).getAsJsonObject());
    }

    private Map<String, List<String>> headers(String body, int attempt) {
        var now = String.valueOf(Instant.now().getEpochSecond());
        var headers = new LinkedHashMap<String, List<String>>();
        headers.put("X-Slack-Request-Timestamp", List.of(now));
        headers.put("X-Slack-Signature", List.of(signature(now, body)));
        if (attempt > 0) {
            headers.put("X-Slack-Retry-Num", List.of(String.valueOf(attempt)));
            headers.put("X-Slack-Retry-Reason", List.of("http_timeout"));
        }
        return headers;
    }

    private String signature(String now, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = mac.doFinal(("v0:" + now + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {}
}
