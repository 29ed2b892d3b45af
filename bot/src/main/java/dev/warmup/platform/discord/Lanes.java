package dev.warmup.platform.discord;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what happens in one place one after the other, and different places at once. */
final class Lanes {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final Executor executor;
    private final Map<String, CompletableFuture<Void>> last = new ConcurrentHashMap<>();

    Lanes(Executor executor) {
        this.executor = executor;
    }

    void run(String lane, Supplier<CompletableFuture<Void>> work) {
        var next = last.compute(
                lane,
                (name, before) -> (before == null ? done() : before)
                        .thenComposeAsync(nothing -> work.get(), executor)
                        .exceptionally(Lanes::report));
        var unused = next.whenComplete((nothing, failure) -> last.remove(lane, next));
    }

    static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }

    private static Void report(Throwable failure) {
        LOG.error("Something from Discord could not be taken", failure);
        return null;
    }
}
