package dev.warmup.platform.slack;

import dev.warmup.chat.SendFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Asks Slack once whose token we have. */
final class Identity {
    private final WebApi api;
    private final Condition condition;
    private final CompletableFuture<Workspace> known = new CompletableFuture<>();

    /** @param condition of the token, told what the token may not do */
    Identity(WebApi api, Condition condition) {
        this.api = api;
        this.condition = condition;
    }

    Optional<Workspace> known() {
        return Optional.ofNullable(known.getNow(null));
    }

    /** Waits a moment for what is about to be known; false when it is not. */
    boolean isKnown(Duration patience) {
        return known.copy()
                .thenApply(workspace -> true)
                .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    Workspace learn() throws SendFailure {
        var before = known();
        if (before.isPresent()) {
            return before.get();
        }
        var answer = api.call("auth.test", "", methods -> methods.authTest(request -> request));
        var workspace = new Workspace(
                Given.first(answer.getTeamId(), answer.getEnterpriseId(), answer.getTeam()),
                Given.text(answer.getUrl()),
                Given.text(answer.getUserId()),
                Given.text(answer.getBotId()));
        var headers = answer.getHttpResponseHeaders();
        checkScopes(headers == null ? null : headers.get("x-oauth-scopes"));
        known.complete(workspace);
        return workspace;
    }

    /** Slack tells with each answer what the token may do. */
    private void checkScopes(@Nullable List<String> header) {
        if (header == null || header.isEmpty()) {
            return;
        }
        var granted = Set.of(String.join(",", header).split("[,\\s]+"));
        var missing =
                Scope.names().stream().filter(scope -> !granted.contains(scope)).toList();
        if (!missing.isEmpty()) {
            condition.broken(
                    "scopes",
                    "the app lacks the scopes " + String.join(", ", missing) + "; add them and install it again");
        }
    }
}
