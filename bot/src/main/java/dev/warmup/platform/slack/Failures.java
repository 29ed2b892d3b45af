package dev.warmup.platform.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.warmup.chat.SendFailure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a failed call means: not sent and to be tried later, never to be sent, or nobody knows. */
final class Failures {
    private static final Set<String> REVOKED = Set.of(
            "invalid_auth",
            "not_authed",
            "token_revoked",
            "token_expired",
            "account_inactive",
            "not_allowed_token_type");
    private static final Set<String> THEIR_FAULT =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org");
    /** What an admin can do about it. */
    private static final Map<String, String> REMEDIES = Map.of(
            "not_in_channel", ": the bot is not in the channel; type /invite @Warmup there",
            "channel_not_found", ": the channel is gone, or private without the bot; type /invite @Warmup there",
            "is_archived", ": the channel is archived",
            "restricted_action", ": the workspace does not let the bot post there");

    static final String TOKEN = "the token";
    private static final Duration UNTIL_MENDED = Duration.ofMinutes(1);
    private static final Duration UNNAMED = Duration.ofSeconds(30);

    private final Condition condition;
    private final Growing unreachable = new Growing(Duration.ofSeconds(1), Duration.ofMinutes(1));

    /** @param condition of the token that the calls are made with */
    Failures(Condition condition) {
        this.condition = condition;
    }

    void reached() {
        unreachable.reset();
    }

    /** No answer came. Where not even a connection was made, nothing was sent. */
    SendFailure of(String method, IOException failure) {
        var why = method + ": " + failure;
        if (failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof NoRouteToHostException) {
            return new SendFailure.Wait(why, unreachable.next());
        }
        return new SendFailure.Lost(why);
    }

    /** An answer without success came. */
    SendFailure of(String method, SlackApiException failure) {
        int status = failure.getResponse().code();
        if (status == 429) {
            return limited(method, failure.getResponse().header("Retry-After"));
        }
        var why = method + ": HTTP status " + status;
        if (status >= 500 || status == 408) {
            return new SendFailure.Lost(why);
        }
        return new SendFailure.Refused(why);
    }

    /** Slack understood, and said no. */
    SendFailure of(String method, SlackApiTextResponse answer) {
        var error = Given.text(answer.getError());
        var why = method + ": " + error;
        if (error.equals("ratelimited") || error.equals("rate_limited")) {
            var headers = answer.getHttpResponseHeaders();
            var after = headers == null ? null : headers.get("retry-after");
            return limited(method, after == null || after.isEmpty() ? "" : after.get(0));
        }
        if (REVOKED.contains(error)) {
            condition.broken(
                    TOKEN, "Slack refuses the token (" + error + "); install the app again and set the new one");
            return new SendFailure.Wait(why, UNTIL_MENDED);
        }
        if (error.equals("missing_scope")) {
            condition.broken(
                    method,
                    method + " needs the scope " + Given.first(answer.getNeeded(), "that Slack's documentation names")
                            + "; add it to the app and install the app again");
            return new SendFailure.Wait(why, UNTIL_MENDED);
        }
        return THEIR_FAULT.contains(error)
                ? new SendFailure.Lost(why)
                : new SendFailure.Refused(why + REMEDIES.getOrDefault(error, ""));
    }

    static SendFailure.Wait limited(String method, @Nullable String retryAfter) {
        return new SendFailure.Wait(method + ": rate limited", seconds(Given.text(retryAfter)));
    }

    private static Duration seconds(String header) {
        return header.matches("[0-9]{1,6}") ? Duration.ofSeconds(Math.max(1, Long.parseLong(header))) : UNNAMED;
    }
}
