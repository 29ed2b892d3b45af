package dev.warmup.platform.slack;

import com.slack.api.Slack;
import com.slack.api.util.http.SlackHttpClient;
import dev.warmup.chat.ChatPlatform;
import dev.warmup.store.SlackSendings;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to one Slack workspace. It sends from the beginning; it hears what Slack delivers once it is told who takes
 * it in.
 */
public final class SlackConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlackConnection.class);

    /** After a day nobody asks any more whether something was sent. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final SlackSettings settings;
    private final SlackStorage storage;
    private final InstantSource clock;
    private final Slack slack;
    private final Threads threads;
    private final Condition condition;
    private final WebApi api;
    private final Identity identity;
    private final People people;
    private final SaidMessages said;
    private final TextFiles files;
    private final ResponseUrl responseUrl;
    private final SlackPlatform platform;

    private SlackConnection(SlackSettings settings, Slack slack, SlackStorage storage, InstantSource clock) {
        this.settings = settings;
        this.storage = storage;
        this.clock = clock;
        this.slack = slack;
        this.threads = Threads.start();
        this.condition = new Condition("SLACK_BOT_TOKEN");
        this.api = new WebApi(slack, settings.botToken(), condition, clock);
        this.identity = new Identity(api, condition);
        this.people = new People(api, clock, threads.callers());
        this.said = new SaidMessages(people);
        this.files = new TextFiles(api, http(), settings);
        this.responseUrl = new ResponseUrl(http(), new Failures(condition));
        this.platform = new SlackPlatform(identity, platformParts(storage.sendings()), clock);
    }

    /** Prepares everything; nothing is asked of Slack yet. */
    public static SlackConnection open(SlackSettings settings, SlackStorage storage, InstantSource clock) {
        return new SlackConnection(settings, Wire.open(settings.apiUrl()), storage, clock);
    }

    private SlackHttpClient http() {
        return slack.getHttpClient();
    }

    private SlackPlatform.Parts platformParts(SlackSendings sendings) {
        var pictures = new Pictures(api, http(), sendings);
        var posting = new Posting(api, pictures, sendings, clock);
        var directMessages = new DirectMessages(api);
        var tools = new PrivateReplies.Tools(api, responseUrl, posting, pictures, directMessages);
        return new SlackPlatform.Parts(
                posting,
                new Tracing(api, sendings),
                new PrivateReplies(tools, sendings, clock),
                directMessages,
                new Marks(api, sendings),
                new ThreadHistory(api, identity, said, files));
    }

    public ChatPlatform platform() {
        return platform;
    }

    /** Makes the side that hears; {@link SlackBot#start} begins it. */
    public SlackBot listen(SlackParts parts) {
        var appCondition = new Condition("SLACK_APP_TOKEN");
        var callers = new Callers(people, parts);
        var drafts = new Drafts(storage.drafts(), clock, threads.callers());
        var notices = new Notices(api, responseUrl, drafts, threads.callers(), clock);
        var attachments = new Attachments(storage.attachments(), parts.reception(), files, clock, threads.callers());
        var events = new Events.Parts(
                new Talk(parts.reception(), said, attachments, clock),
                new DirectCommands(parts, callers, clock),
                new Greeting(parts.owing()),
                new HomeTab(api, parts, callers, clock, threads.callers()),
                notices);
        var takers = new Incoming.Takers(
                new Using(parts, callers, notices, clock),
                new Submissions(parts, callers, drafts, clock),
                new Events(events, parts.reception(), condition, clock));
        var incoming = new Incoming(slack, settings, identity, takers);
        var socket = new SocketMode(incoming, sockets(appCondition), away(parts), clock, threads);
        return new SlackBot(
                settings,
                new SlackBot.Parts(
                        identity, incoming, socket, attachments, threads, this::clean, condition, appCondition));
    }

    private void clean() {
        storage.sendings().clean(clock.instant().minus(KEPT));
    }

    private SocketMode.Sockets sockets(Condition appCondition) {
        return new AppSockets(new WebApi(slack, settings.appToken(), appCondition, clock), slack.getConfig());
    }

    private SocketMode.Away away(SlackParts parts) {
        return (from, until) -> identity.known()
                .ifPresent(
                        workspace -> parts.absence().over(workspace.member("").team(), from, until));
    }

    @Override
    public void close() {
        threads.close();
        try {
            slack.close();
        } catch (Exception e) {
            LOG.warn("The connections to Slack did not close well", e);
        }
    }
}
