package dev.warmup.platform.discord;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.requests.RestRateLimiter;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Keeps within Discord's rate limits: a request to a route that is known to be used up is answered here at once, as
 * Discord would, so that whoever owes it waits without holding anybody up. A route is a method and a path with its
 * channel, server or webhook; the global limit stops all of them, except replies to interactions, which Discord
 * leaves out of it.
 */
final class RateLimits implements Interceptor {
    private static final int MOST_ROUTES = 5_000;
    private static final Pattern MINOR_ID = Pattern.compile("(?<=/)[0-9]{15,21}(?=/|$)");
    private static final Pattern MAJOR =
            Pattern.compile("^(.*?/(?:channels|guilds|webhooks|interactions)/[0-9]+)(.*)$");

    private final InstantSource clock;
    private final Map<String, Instant> usedUp = new ConcurrentHashMap<>();
    private volatile Instant allUntil = Instant.MIN;

    RateLimits(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        var request = chain.request();
        var route = route(request);
        var now = clock.instant();
        var until = until(route, request);
        if (until.isAfter(now)) {
            return refusal(request, Duration.between(now, until));
        }
        var response = chain.proceed(request);
        return response.code() == TooMany.STATUS ? tooMany(route, response) : inTime(route, response);
    }

    private Response tooMany(String route, Response response) throws IOException {
        var tooMany = TooMany.of(response);
        var until = clock.instant().plus(tooMany.pause());
        if (tooMany.all()) {
            allUntil = until;
        } else {
            remember(route, until);
        }
        return tooMany.plainly(response);
    }

    private Response inTime(String route, Response response) {
        if ("0".equals(response.header(RestRateLimiter.REMAINING_HEADER))) {
            remember(route, clock.instant().plus(reset(response)));
        }
        return response;
    }

    private Instant until(String route, Request request) {
        var routeUntil = usedUp.getOrDefault(route, Instant.MIN);
        return isReply(request) || routeUntil.isAfter(allUntil) ? routeUntil : allUntil;
    }

    private static boolean isReply(Request request) {
        var path = request.url().encodedPath();
        return path.contains("/interactions/") || path.contains("/webhooks/");
    }

    private void remember(String route, Instant until) {
        if (usedUp.size() > MOST_ROUTES) {
            var now = clock.instant();
            usedUp.values().removeIf(now::isAfter);
        }
        usedUp.put(route, until);
    }

    private static Duration reset(Response response) {
        double seconds = TooMany.seconds(response.header(RestRateLimiter.RESET_AFTER_HEADER, "1"));
        return Duration.ofMillis((long) (1_000 * seconds));
    }

    /** The route's major parameter stays, ids behind it do not: other messages share the limit. */
    private static String route(Request request) {
        var path = request.url().encodedPath();
        var major = MAJOR.matcher(path);
        var shared = major.matches()
                ? major.group(1) + MINOR_ID.matcher(major.group(2)).replaceAll("*")
                : path;
        return request.method() + ' ' + shared;
    }

    private static Response refusal(Request request, Duration pause) {
        var seconds = String.valueOf((pause.toMillis() + 999) / 1_000);
        var json = "{\"message\":\"You are being rate limited.\",\"retry_after\":" + seconds + ",\"global\":false}";
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(TooMany.STATUS)
                .message("Too Many Requests")
                .header(RestRateLimiter.RETRY_AFTER_HEADER, seconds)
                .header("via", "warmup")
                .body(ResponseBody.create(json, MediaType.get("application/json")))
                .build();
    }
}
