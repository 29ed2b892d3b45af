package dev.warmup.platform.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.util.http.SlackHttpClient;
import dev.warmup.chat.SendFailure;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The address Slack gives with everything a member does: good for five replies within half an hour. */
final class ResponseUrl {
    private static final String METHOD = "response_url";
    private static final Set<String> OVER = Set.of("expired_url", "used_url", "invalid_url", "no_text", "not_found");

    private final SlackHttpClient http;
    private final Failures failures;

    ResponseUrl(SlackHttpClient http, Failures failures) {
        this.http = http;
        this.failures = failures;
    }

    /**
     * Sends a page that only the member sees.
     *
     * @param thread to show it in, or empty
     * @param replace whether it takes the place of the message that the member used
     * @return false when the address is not good any more
     */
    boolean send(String url, Page page, String thread, boolean replace) throws SendFailure {
        var answer = post(url, body(page, thread, replace));
        if (answer.error().equals("invalid_blocks") && page.hasPictures()) {
            answer = post(url, body(page.withoutPictures(), thread, replace));
        }
        if (answer.isWell()) {
            return true;
        }
        if (OVER.contains(answer.error()) || answer.status() == 410) {
            return false;
        }
        if (answer.status() == 429) {
            throw Failures.limited(METHOD, answer.retryAfter());
        }
        var why = METHOD + ": HTTP status " + answer.status() + " " + answer.error();
        throw answer.status() >= 500 ? new SendFailure.Lost(why) : new SendFailure.Refused(why);
    }

    private static Map<String, Object> body(Page page, String thread, boolean replace) {
        var body = new LinkedHashMap<String, Object>();
        body.put("response_type", "ephemeral");
        body.put("replace_original", replace);
        body.put("text", page.text());
        body.put("blocks", page.blocks());
        if (!thread.isEmpty()) {
            body.put("thread_ts", thread);
        }
        return body;
    }

    private record Answer(int status, String error, String retryAfter) {
        boolean isWell() {
            return status == 200 && error.isEmpty();
        }
    }

    private Answer post(String url, Map<String, Object> body) throws SendFailure {
        try (var answer = http.postJsonBody(url, body)) {
            failures.reached();
            var text = answer.body() == null ? "" : answer.body().string();
            return new Answer(answer.code(), error(text), Given.text(answer.header("Retry-After")));
        } catch (IOException e) {
            throw failures.of(METHOD, e);
        }
    }

    /** Some answers are JSON, others only words. */
    private static String error(String body) {
        try {
            if (JsonParser.parseString(body) instanceof JsonObject json && json.has("ok")) {
                return json.get("ok").getAsBoolean() || !json.has("error")
                        ? ""
                        : json.get("error").getAsString();
            }
            return "";
        } catch (JsonParseException e) {
            return body.strip();
        }
    }
}
