package dev.warmup.platform.discord;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.requests.RestRateLimiter;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.Response;

/**
 * An answer that says there were too many requests.
 *
 * @param pause how long to wait
 * @param all whether nothing at all may be sent until then, not only on this route
 */
record TooMany(Duration pause, boolean all) {
    static final int STATUS = 429;

    private static final long MOST_BYTES = 10_000;

    /** Discord answers in JSON; what stands before it stops everything, and answers as it likes. */
    static TooMany of(Response response) throws IOException {
        var body = body(response);
        var inBody = body.map(json -> json.getDouble("retry_after", 0)).orElse(0.0);
        boolean global = response.header(RestRateLimiter.GLOBAL_HEADER) != null
                || body.map(json -> json.getBoolean("global", false)).orElse(true);
        double seconds = Math.max(inBody, seconds(response.header(RestRateLimiter.RETRY_AFTER_HEADER, "")));
        return new TooMany(seconds > 0 ? Duration.ofMillis((long) (1_000 * seconds)) : Duration.ofSeconds(1), global);
    }

    private static Optional<DataObject> body(Response response) throws IOException {
        try {
            return Optional.of(DataObject.fromJson(response.peekBody(MOST_BYTES).string()));
        } catch (ParsingException e) {
            return Optional.empty();
        }
    }

    static double seconds(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The same answer in the headers that JDA looks at: whole seconds, and who it comes from. */
    Response plainly(Response response) {
        var plain = response.newBuilder()
                .header(RestRateLimiter.RETRY_AFTER_HEADER, String.valueOf((pause.toMillis() + 999) / 1_000));
        if (!all && response.header("via") == null) {
            plain.header("via", "discord");
        }
        return plain.build();
    }
}
