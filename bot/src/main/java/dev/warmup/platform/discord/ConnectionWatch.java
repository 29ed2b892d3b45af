package dev.warmup.platform.discord;

import dev.warmup.chat.Absence;
import dev.warmup.store.DiscordShards;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GatewayPingEvent;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows whether the gateway is connected, since when it was not, and what ended it for good. */
final class ConnectionWatch extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectionWatch.class);
    /** A connection can be dead for two heartbeats before that is noticed. */
    private static final Duration UNNOTICED = Duration.ofSeconds(90);
    /** After a shorter break Discord delivers what was missed. */
    private static final Duration NO_ABSENCE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Absence absence;
    private final DiscordShards shards;
    private final Executor executor;
    private final int own;
    private final Map<Integer, Instant> shardLost = new ConcurrentHashMap<>();
    private final Map<String, Instant> guildLost = new ConcurrentHashMap<>();
    private final Map<Integer, Set<String>> guilds = new ConcurrentHashMap<>();
    private final Set<Integer> connected = ConcurrentHashMap.newKeySet();
    private final Set<Integer> listening = ConcurrentHashMap.newKeySet();
    private volatile int wanted;
    private volatile Optional<String> ended = Optional.empty();
    private final CompletableFuture<Optional<String>> started = new CompletableFuture<>();

    /** @param own how many shards are this process's; 0 when all are */
    ConnectionWatch(InstantSource clock, Absence absence, DiscordShards shards, Executor executor, int own) {
        this.clock = clock;
        this.absence = absence;
        this.shards = shards;
        this.executor = executor;
        this.own = own;
    }

    /** Completed with nothing once connected, with one line about what is wrong when it never can be. */
    CompletableFuture<Optional<String>> started() {
        return started;
    }

    /** Whether all shards of this process are. */
    boolean isConnected() {
        return !connected.isEmpty() && connected.size() >= wanted && shardLost.isEmpty();
    }

    /** What ended the connection for good, or that it is not there just now; empty when all is well. */
    Optional<String> problem() {
        if (ended.isPresent() || isConnected()) {
            return ended;
        }
        return Optional.of(
                shardLost.isEmpty()
                        ? "Discord is not connected yet"
                        : "the connection to Discord is lost; trying to get it back");
    }

    @Override
    public void onRawGateway(RawGatewayEvent event) {
        var payload = event.getPackage().optObject("d").orElseGet(DataObject::empty);
        int shard = shard(event.getJDA());
        switch (event.getType()) {
            case "READY" -> ready(event.getJDA().getShardInfo(), payload);
            case "RESUMED" -> back(shard, NO_ABSENCE);
            case "GUILD_CREATE" -> guildThere(shard, payload.getString("id"));
            case "GUILD_DELETE" -> guildLost(shard, payload);
            default -> {
                // Of no interest here.
            }
        }
    }

    private void ready(JDA.ShardInfo info, DataObject payload) {
        int shard = info.getShardId();
        payload.getArray("guilds").stream(DataArray::getObject)
                .forEach(guild -> guilds(shard).add(guild.getString("id")));
        wanted = own == 0 ? info.getShardTotal() : own;
        LOG.info("Connected to Discord, with {} servers", guilds(shard).size());
        if (connected.add(shard)) {
            executor.execute(() -> heardBefore(info));
        }
        back(shard, Duration.ZERO);
        started.complete(Optional.empty());
    }

    /** Nobody listened since this shard was last heard, by this process or one before it. */
    private void heardBefore(JDA.ShardInfo info) {
        var now = clock.instant();
        shards.heard(info.getShardId(), info.getShardTotal())
                .ifPresent(last -> guilds(info.getShardId()).forEach(guild -> over(guild, last, now)));
        shards.hear(info.getShardId(), info.getShardTotal(), now);
        listening.add(info.getShardId());
    }

    /** Discord answered a heartbeat. */
    @Override
    public void onGatewayPing(GatewayPingEvent event) {
        var info = event.getJDA().getShardInfo();
        if (listening.contains(info.getShardId())) {
            executor.execute(() -> hear(info));
        }
    }

    private void hear(JDA.ShardInfo info) {
        shards.hear(info.getShardId(), info.getShardTotal(), clock.instant());
    }

    private Set<String> guilds(int shard) {
        return guilds.computeIfAbsent(shard, number -> ConcurrentHashMap.newKeySet());
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        shardLost.putIfAbsent(shard(event.getJDA()), clock.instant());
        LOG.warn("The connection to Discord is lost; trying to get it back");
    }

    private void back(int shard, Duration atLeast) {
        var lost = shardLost.remove(shard);
        if (lost == null) {
            return;
        }
        var now = clock.instant();
        LOG.info("The connection to Discord is back");
        if (Duration.between(lost, now).compareTo(atLeast) >= 0) {
            guilds(shard).forEach(guild -> over(guild, lost.minus(UNNOTICED), now));
        }
    }

    private void over(String guild, Instant from, Instant until) {
        executor.execute(() -> absence.over(Heard.team(guild), from, until));
    }

    private void guildLost(int shard, DataObject guild) {
        var id = guild.getString("id");
        guildLost.putIfAbsent(id, clock.instant());
        if (!guild.getBoolean("unavailable", false)) {
            guilds(shard).remove(id);
            LOG.warn("Removed from the server {}; its schedules are kept until it invites Warmup again", id);
        }
    }

    private void guildThere(int shard, String guild) {
        guilds(shard).add(guild);
        var lost = guildLost.remove(guild);
        if (lost != null) {
            over(guild, lost, clock.instant());
        }
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        connected.remove(shard(event.getJDA()));
        var reason = Ending.reason(event.getCloseCode());
        reason.ifPresent(sentence -> LOG.error("Discord ended the connection: {}", sentence));
        ended = reason.or(() -> ended);
        started.complete(reason.or(() -> Optional.of("the connection to Discord was closed")));
    }

    private static int shard(JDA jda) {
        return jda.getShardInfo().getShardId();
    }
}
