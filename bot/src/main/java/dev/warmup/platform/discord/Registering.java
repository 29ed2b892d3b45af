package dev.warmup.platform.discord;

import dev.warmup.platform.discord.RestProblem.Fate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers the commands once the first shard is connected, and tries again while Discord does not answer. */
final class Registering extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Registering.class);
    private static final int LONGEST_PAUSE_SECONDS = 300;

    private final Registration registration;
    private final DiscordParts parts;
    private final Executor executor;
    private final AtomicBoolean begun = new AtomicBoolean();

    Registering(Registration registration, DiscordParts parts, Executor executor) {
        this.registration = registration;
        this.parts = parts;
        this.executor = executor;
    }

    @Override
    public void onRawGateway(RawGatewayEvent event) {
        boolean first = event.getJDA().getShardInfo().getShardId() == 0;
        if (event.getType().equals("READY") && first && begun.compareAndSet(false, true)) {
            executor.execute(() -> attempt(1));
        }
    }

    private void attempt(int number) {
        try {
            registration.register(parts.commands(), parts.menu());
        } catch (RestProblem problem) {
            if (problem.fate() == Fate.REFUSED) {
                LOG.error("Discord does not take the commands: {}", problem.what());
                return;
            }
            long pause =
                    Math.max(problem.pause().toSeconds(), Math.min(1L << Math.min(number, 9), LONGEST_PAUSE_SECONDS));
            LOG.warn("Discord was not told the commands ({}); trying again in {} s", problem.what(), pause);
            CompletableFuture.delayedExecutor(pause, TimeUnit.SECONDS, executor).execute(() -> attempt(number + 1));
        }
    }
}
