package dev.warmup.platform.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.middleware.builtin.RequestVerification;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything Slack delivers, by socket or HTTP, checked and parsed by Bolt and handed to who takes it. */
final class Incoming {
    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);
    private static final int NOT_NOW = 503;
    private static final int UNKNOWN = 404;

    private final App app;
    private final Identity identity;
    private final Using using;
    private final Submissions submissions;
    private final Events events;

    Incoming(Slack slack, SlackSettings settings, Identity identity, Takers takers) {
        this.identity = identity;
        this.using = takers.using();
        this.submissions = takers.submissions();
        this.events = takers.events();
        this.app = new App(config(settings), slack, middleware(settings));
        register();
    }

    /** Who takes what. */
    record Takers(Using using, Submissions submissions, Events events) {}

    private static AppConfig config(SlackSettings settings) {
        var config = new AppConfig();
        config.setSingleTeamBotToken(settings.botToken());
        config.setSigningSecret(settings.signingSecret());
        return config;
    }

    private List<Middleware> middleware(SlackSettings settings) {
        var middleware = new ArrayList<Middleware>();
        middleware.add(new SSLCheck(""));
        if (!settings.signingSecret().isEmpty()) {
            var generator = new SlackSignature.Generator(settings.signingSecret());
            middleware.add(new RequestVerification(new SlackSignature.Verifier(generator)));
        }
        middleware.add(this::onlyWhenKnown);
        middleware.add(this::events);
        return middleware;
    }

    private void register() {
        app.command(ANY, (request, context) -> using.command(workspace(), request.getPayload()));
        app.blockAction(ANY, (request, context) -> using.press(workspace(), request.getPayload()));
        app.messageShortcut(ANY, (request, context) -> using.shortcut(workspace(), request.getPayload()));
        app.viewSubmission(ANY, (request, context) -> submissions.submit(workspace(), request.getPayload()));
        app.viewClosed(ANY, (request, context) -> submissions.close(workspace(), request.getPayload()));
    }

    private Workspace workspace() {
        return identity.known().orElseThrow();
    }

    AppConfig config() {
        return app.config();
    }

    /** What to answer. What fails here is logged here, and not acknowledged, so that it comes again. */
    Response answer(Request<?> request) {
        try {
            var response = app.run(request);
            return response.getStatusCode() == UNKNOWN ? Response.ok() : response;
        } catch (Exception e) {
            LOG.error("A delivery of type {} failed", request.getRequestType(), e);
            return Response.error(NOT_NOW);
        }
    }

    /** Before we know who we are, nothing can be understood; Slack tries again. */
    private Response onlyWhenKnown(Request<?> request, Response response, MiddlewareChain next) throws Exception {
        return identity.known().isPresent() || request.getRequestType() == RequestType.UrlVerification
                ? next.next(request)
                : Response.error(NOT_NOW);
    }

    private Response events(Request<?> request, Response response, MiddlewareChain next) throws Exception {
        if (request.getRequestType() != RequestType.Event) {
            return next.next(request);
        }
        var payload = JsonParser.parseString(request.getRequestBodyAsString());
        var attempt = Given.text(request.getHeaders().getFirstValue("X-Slack-Retry-Num"));
        boolean again = !attempt.isEmpty() && !attempt.equals("0");
        return payload instanceof JsonObject json && !events.take(workspace(), json, again)
                ? Response.error(NOT_NOW)
                : Response.ok();
    }

    void close() {
        app.stop();
    }
}
