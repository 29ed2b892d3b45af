package dev.warmup.platform.discord;

import dev.warmup.chat.Texts;
import dev.warmup.store.Database;
import dev.warmup.store.DiscordCommands;
import dev.warmup.store.DiscordDrafts;
import dev.warmup.store.DiscordMessages;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Discord's side of Warmup, put together. Make it, give its platform to the features, then start it. */
public final class Discord implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Discord.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Duration CLOSING = Duration.ofSeconds(5);
    private static final Duration REQUEST = Duration.ofSeconds(10);

    private final InstantSource clock;
    private final Connecting connecting;
    private final Rest rest;
    private final Application application;
    private final Acknowledged acknowledged = new Acknowledged();
    private final CardRendering rendering;
    private final Database database;
    private final OkHttpClient client;
    private final ExecutorService executor;
    private final DiscordPlatform.Outbound outbound;
    private final Heard heard;
    private final Nicknames names;
    private final DiscordPlatform platform;
    private volatile Optional<ConnectionWatch> watch = Optional.empty();

    public Discord(DiscordSettings settings, Database database, InstantSource clock) {
        this(settings, database, clock, GatewaySessions.Pauses.DISCORDS);
    }

    /** @param pauses between attempts to connect; shorter in tests */
    Discord(DiscordSettings settings, Database database, InstantSource clock, GatewaySessions.Pauses pauses) {
        this.database = database;
        this.clock = clock;
        this.executor = executor();
        this.client = client();
        this.connecting = new Connecting(settings, client, new GatewaySessions(clock, pauses), pauses);
        this.rest = new Rest(connecting::anyShard);
        this.application = new Application(rest);
        this.rendering = new CardRendering(Texts.in("en"));
        this.names = new Nicknames(rest);
        this.heard = new Heard(names, new TextFiles(client, settings.apiUrl()), settings.messageContent());
        this.outbound = outbound(new DiscordMessages(database));
        this.platform = new DiscordPlatform(
                outbound, settings.messageContent() ? "" : Texts.in("en").get("discord.private-answers"));
    }

    /** What comes in while everything is being closed is left for the next start, which collects it. */
    private static ExecutorService executor() {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                new Threading(),
                (work, pool) -> LOG.debug("Too late for {}", work));
    }

    private static final class Threading implements ThreadFactory {
        private final AtomicInteger number = new AtomicInteger();

        @Override
        public Thread newThread(Runnable work) {
            var thread = new Thread(work, "discord-" + number.incrementAndGet());
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((failed, e) -> LOG.error("Something for Discord failed", e));
            return thread;
        }
    }

    /** A request is made once: one whose answer was lost is looked into, not repeated behind our back. */
    private OkHttpClient client() {
        return new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .connectTimeout(REQUEST)
                .readTimeout(REQUEST)
                .addInterceptor(new MadeOnce())
                .addInterceptor(new RateLimits(clock))
                .build();
    }

    private DiscordPlatform.Outbound outbound(DiscordMessages messages) {
        var places = new Places(rest, messages, this::parent);
        var permissions = new Permissions(this::channel);
        var posts = new Posts(rest, places, permissions, messages, rendering);
        var direct = new DirectMessages(rest, posts, places, rendering);
        var replies = new PrivateReplies(new FollowUps(rest, application), acknowledged, rendering, direct, clock);
        var history = new History(rest, heard, places, permissions, clock);
        return new DiscordPlatform.Outbound(
                posts, replies, direct, new Marks(rest, permissions), history, places, permissions);
    }

    private Optional<GuildChannel> channel(String id) {
        return connecting.shards().map(shards -> shards.getGuildChannelById(id));
    }

    private Optional<String> parent(String place) {
        return channel(place)
                .map(channel -> channel instanceof ThreadChannel thread
                        ? thread.getParentChannel().getId()
                        : channel.getId());
    }

    public DiscordPlatform platform() {
        return platform;
    }

    /** Whether the gateway is connected just now. */
    public boolean isConnected() {
        return watch.map(ConnectionWatch::isConnected).orElse(false);
    }

    /**
     * Connects. Returns once connected; also when Discord cannot be reached just now, and then goes on trying.
     *
     * @throws DiscordUnusable when Discord will never let us in with these settings
     */
    public void start(DiscordParts parts) throws DiscordUnusable {
        var watching = new ConnectionWatch(clock, parts.absence(), executor);
        watch = Optional.of(watching);
        var commands = new Registration(rest, application, new DiscordCommands(database), Texts.in("en"));
        connecting.connect(List.of(
                new Tolerance(),
                application,
                watching,
                incoming(parts),
                new Greeting(parts.owing(), executor),
                new Registering(commands, parts, executor)));
        await(watching);
    }

    private void await(ConnectionWatch watching) throws DiscordUnusable {
        try {
            var problem = watching.started().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (problem.isPresent()) {
                throw new DiscordUnusable(problem.get());
            }
        } catch (TimeoutException e) {
            return;
        } catch (ExecutionException e) {
            throw new IllegalStateException("nothing fails here", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Incoming incoming(DiscordParts parts) {
        var interpreting = new Interpreting(names, outbound.places(), new DiscordMessages(database), parts.admins());
        var drafts = new Drafts(new DiscordDrafts(database), executor, clock);
        var answers = new Answers(new Callbacks(rest, acknowledged), rendering, drafts);
        var interactions = new Interactions(
                interpreting,
                new Deliveries(parts.menu(), heard),
                new Suggesting(parts.commands()),
                parts.reception(),
                answers);
        var messages = new Messages(
                new Receiving(parts.reception(), executor, Duration.ofSeconds(1)),
                heard,
                outbound.places(),
                outbound.posts(),
                new Notices(rest, rendering, parts.owing(), clock),
                clock);
        return new Incoming(interactions, messages, outbound.places(), executor);
    }

    @Override
    public void close() {
        connecting.close();
        executor.shutdown();
        awaitEnd();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    private void awaitEnd() {
        try {
            if (!executor.awaitTermination(CLOSING.toSeconds(), TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
