package dev.warmup.platform.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.util.http.SlackHttpClient;
import dev.warmup.chat.SendFailure;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The address Slack gives with everything a member does: good for five replies within half an hour. */
final class ResponseUrl {
    private static final Logger LOG = LoggerFactory.getLogger(ResponseUrl.class);
    private static final String METHOD = "response_url";
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
        if (answer.status() == 429) {
            throw Failures.limited(METHOD, answer.retryAfter());
        }
        if (answer.status() >= 500 || answer.status() == 408) {
            throw new SendFailure.Lost(METHOD + ": HTTP status " + answer.status() + " " + answer.error());
        }
        LOG.info("A reply goes another way: HTTP status {} {}", answer.status(), answer.error());
        return false;
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
            return status / 100 == 2 && error.isEmpty();
        }
    }

    private Answer post(String url, Map<String, Object> body) throws SendFailure {
        try (var answer = http.postJsonBody(url, body)) {
            failures.reached();
            var text = answer.body() == null ? "" : answer.body().string();
            return new Answer(answer.code(), error(answer.code(), text), Given.text(answer.header("Retry-After")));
        } catch (IOException e) {
            throw failures.of(METHOD, e);
        }
    }

    /** Some answers are JSON, others only words. */
    private static String error(int status, String body) {
        try {
            if (JsonParser.parseString(body) instanceof JsonObject json) {
                return Tree.text(json, "error");
            }
        } catch (JsonParseException e) {
            LOG.debug("An answer in words: {}", body);
        }
        return status == 200 ? "" : body.strip();
    }
}
