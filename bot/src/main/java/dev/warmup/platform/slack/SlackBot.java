package dev.warmup.platform.slack;

import dev.warmup.chat.SendFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what Slack delivers: over its socket, or what the web server hands in. */
public final class SlackBot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlackBot.class);
    private static final Duration BETWEEN_FILES = Duration.ofSeconds(20);

    private static final Duration A_DAY = Duration.ofDays(1);

    private final SlackSettings settings;
    private final Parts parts;
    private final HttpReceiver http;
    private final Growing pauses = new Growing(Duration.ofSeconds(1), Duration.ofMinutes(1));

    SlackBot(SlackSettings settings, Parts parts) {
        this.settings = settings;
        this.parts = parts;
        this.http = new HttpReceiver(parts.incoming());
    }

    /** What it is made of. */
    record Parts(
            Identity identity,
            Incoming incoming,
            SocketMode socket,
            Attachments attachments,
            Threads threads,
            Runnable cleaning,
            Condition token,
            Condition appToken) {}

    /**
     * Begins to hear. Where Slack cannot be reached, it goes on trying.
     *
     * @throws SlackUnusable when Slack refuses the token
     */
    public void start() throws SlackUnusable {
        try {
            var workspace = parts.identity().learn();
            LOG.info("Slack: workspace {} at {}", workspace.team(), workspace.url());
            listen();
        } catch (SendFailure e) {
            var problem = problem();
            if (problem.isPresent() || e instanceof SendFailure.Refused) {
                throw new SlackUnusable(problem.orElse("SLACK_BOT_TOKEN: " + e.why()));
            }
            LOG.warn("Slack does not answer, trying again: {}", e.why());
            later();
        }
    }

    private void later() {
        parts.threads().after(pauses.next(), this::again);
    }

    private void again() {
        try {
            parts.identity().learn();
            LOG.info("Slack answers");
            listen();
        } catch (SendFailure e) {
            LOG.info("Slack still does not answer: {}", e.why());
            later();
        }
    }

    private void listen() {
        parts.threads().every(BETWEEN_FILES, this::readFiles);
        parts.threads().every(A_DAY, parts.cleaning());
        if (settings.socketMode()) {
            parts.socket().start();
        }
    }

    private void readFiles() {
        parts.threads().callers().execute(parts.attachments()::readAll);
    }

    /** Takes in what Slack sent over HTTP, and says what to answer. Call it for each POST to {@code /slack/events}. */
    public SlackAnswer receive(SlackRequest request) {
        return settings.signingSecret().isEmpty()
                ? new SlackAnswer(404, "text/plain", "Slack does not speak to us over HTTP")
                : http.receive(request);
    }

    /** What an admin has to mend before all of Slack works, in one line. */
    public Optional<String> problem() {
        var problems = Stream.of(parts.token().problem(), parts.appToken().problem())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return Optional.of(problems).filter(line -> !line.isEmpty());
    }

    @Override
    public void close() {
        parts.socket().close();
        parts.incoming().close();
    }
}
