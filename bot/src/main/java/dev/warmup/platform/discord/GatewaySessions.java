package dev.warmup.platform.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens gateway sessions one after the other, at the address that Discord gives for this bot. A session that cannot
 * be opened is tried again after growing pauses; JDA's own controllers try again at once, or ask Discord's public
 * address whatever the REST root says.
 */
final class GatewaySessions extends SessionControllerAdapter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GatewaySessions.class);

    private final InstantSource clock;
    private final Pauses pauses;
    private final Set<SessionConnectNode> waiting = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Lane> lanes = new ConcurrentHashMap<>();
    private volatile int concurrency = 1;
    private volatile String url = "";

    GatewaySessions(InstantSource clock, Pauses pauses) {
        this.clock = clock;
        this.pauses = pauses;
    }

    /**
     * How long to wait.
     *
     * @param identify between two sessions, which Discord asks for
     * @param first after the first failure; twice as long each time
     * @param longest the pause does not grow beyond this
     */
    record Pauses(Duration identify, Duration first, Duration longest) {
        static final Pauses DISCORDS =
                new Pauses(Duration.ofSeconds(IDENTIFY_DELAY), Duration.ofSeconds(1), Duration.ofMinutes(1));

        Duration after(int failures) {
            var pause = first.multipliedBy(1L << Math.min(failures - 1, 20));
            return pause.compareTo(longest) > 0 ? longest : pause;
        }
    }

    @Override
    public void setConcurrency(int level) {
        concurrency = Math.max(1, level);
    }

    @Override
    public String getGateway() {
        return url.isEmpty() ? super.getGateway() : url;
    }

    @Override
    public ShardedGateway getShardedGateway(JDA api) {
        var gateway = super.getShardedGateway(api);
        url = gateway.getUrl();
        return gateway;
    }

    @Override
    public void appendSession(SessionConnectNode node) {
        if (waiting.add(node)) {
            lane(node).add(node);
        }
    }

    @Override
    public void removeSession(SessionConnectNode node) {
        waiting.remove(node);
    }

    private Lane lane(SessionConnectNode node) {
        return lanes.computeIfAbsent(node.getShardInfo().getShardId() % concurrency, number -> new Lane());
    }

    @Override
    public void close() {
        waiting.clear();
        lanes.values().forEach(lane -> lane.thread.shutdownNow());
    }

    /** Sessions that must not be opened at the same time. */
    private final class Lane {
        private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var made = new Thread(work, "discord-sessions");
            made.setDaemon(true);
            return made;
        });
        private Instant free = Instant.MIN;
        private int failures;

        void add(SessionConnectNode node) {
            schedule(node, Duration.ZERO);
        }

        private void schedule(SessionConnectNode node, Duration pause) {
            try {
                var unused = thread.schedule(() -> open(node), pause.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                LOG.debug("No session is opened any more", e);
            }
        }

        private void open(SessionConnectNode node) {
            var now = clock.instant();
            if (now.isBefore(free)) {
                schedule(node, Duration.between(now, free));
            } else if (waiting.remove(node)) {
                attempt(node);
            }
        }

        private void attempt(SessionConnectNode node) {
            try {
                if (failures > 0) {
                    getShardedGateway(node.getJDA());
                }
                node.run(false);
                failures = 0;
                free = clock.instant().plus(pauses.identify());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RejectedExecutionException | InvalidTokenException e) {
                LOG.warn("A session with Discord is given up: {}", e.getMessage());
            } catch (RuntimeException e) {
                failed(node, e);
            }
        }

        private void failed(SessionConnectNode node, RuntimeException failure) {
            failures++;
            var pause = pauses.after(failures);
            LOG.warn(
                    "No session with Discord could be opened ({}); trying again in {} s",
                    failure.getMessage(),
                    pause.toMillis() / 1_000.0);
            waiting.add(node);
            schedule(node, pause);
        }
    }
}
