package dev.warmup.platform.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs in, and tries again with growing pauses while Discord cannot be reached. */
final class Connecting implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Connecting.class);

    private final DiscordSettings settings;
    private final OkHttpClient client;
    private final GatewaySessions sessions;
    private final GatewaySessions.Pauses pauses;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var made = new Thread(work, "discord-login");
        made.setDaemon(true);
        return made;
    });
    private volatile @Nullable ShardManager shards;
    private volatile boolean closed;

    Connecting(DiscordSettings settings, OkHttpClient client, GatewaySessions sessions, GatewaySessions.Pauses pauses) {
        this.settings = settings;
        this.client = client;
        this.sessions = sessions;
        this.pauses = pauses;
    }

    /** Any shard, to carry requests; also one whose gateway is not connected. */
    Optional<JDA> anyShard() {
        var manager = shards;
        return manager == null
                ? Optional.empty()
                : manager.getShardCache().stream()
                        .filter(shard -> shard.getStatus() != JDA.Status.SHUTDOWN)
                        .findFirst();
    }

    Optional<ShardManager> shards() {
        return Optional.ofNullable(shards);
    }

    /**
     * Logs in now, or later when Discord cannot be reached now.
     *
     * @throws DiscordUnusable when the token is wrong
     */
    void connect(List<Object> listeners) throws DiscordUnusable {
        connect(listeners, 1);
    }

    private void connect(List<Object> listeners, int attempt) throws DiscordUnusable {
        var manager = builder(listeners).build(false);
        try {
            manager.login();
            shards = manager;
        } catch (InvalidTokenException e) {
            manager.shutdown();
            throw new DiscordUnusable("DISCORD_TOKEN: Discord does not accept this token");
        } catch (ErrorResponseException | IllegalStateException | CompletionException e) {
            manager.shutdown();
            later(listeners, attempt, e);
        }
    }

    private void later(List<Object> listeners, int attempt, RuntimeException failure) {
        var pause = pauses.after(attempt);
        LOG.warn(
                "Discord cannot be reached ({}); trying again in {} s",
                String.valueOf(failure.getMessage()).lines().findFirst().orElse(""),
                pause.toMillis() / 1_000.0);
        var unused = thread.schedule(() -> again(listeners, attempt + 1), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void again(List<Object> listeners, int attempt) {
        if (closed) {
            return;
        }
        try {
            connect(listeners, attempt);
        } catch (DiscordUnusable e) {
            LOG.error("{}", e.getMessage());
        }
    }

    private DefaultShardManagerBuilder builder(List<Object> listeners) {
        var builder = DefaultShardManagerBuilder.createLight(settings.token(), intents())
                .setRestConfig(new RestConfig().setBaseUrl(settings.apiUrl()))
                .setHttpClient(client)
                .setSessionController(sessions)
                .setRequestTimeoutRetry(false)
                .setBulkDeleteSplittingEnabled(false)
                .setEnableShutdownHook(false)
                .setRawEventsEnabled(true)
                .addEventListeners(listeners);
        settings.shards().ifPresent(builder::setShardsTotal);
        if (!settings.shardIds().isEmpty()) {
            builder.setShards(settings.shardIds());
        }
        return builder;
    }

    private List<GatewayIntent> intents() {
        var intents = new ArrayList<>(List.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.GUILD_MESSAGE_REACTIONS));
        if (settings.messageContent()) {
            intents.add(GatewayIntent.MESSAGE_CONTENT);
        }
        return intents;
    }

    @Override
    public void close() {
        closed = true;
        thread.shutdownNow();
        var manager = shards;
        if (manager != null) {
            manager.shutdown();
        }
        sessions.close();
    }
}
