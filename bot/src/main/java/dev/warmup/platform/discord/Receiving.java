package dev.warmup.platform.discord;

import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Reception;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands in what needs no answer. Discord delivers it once and members do not repeat it, so what storage did not take
 * is handed in again until it does.
 */
final class Receiving {
    private static final Logger LOG = LoggerFactory.getLogger(Receiving.class);
    private static final int MOST_ATTEMPTS = 100;
    private static final int LONGEST_PAUSE_SECONDS = 60;

    private final Reception reception;
    private final Executor executor;
    private final Duration unit;

    /** @param unit the first pause before something is handed in again */
    Receiving(Reception reception, Executor executor, Duration unit) {
        this.reception = reception;
        this.executor = executor;
        this.unit = unit;
    }

    /** @param notSaved called once when it could not be stored the first time */
    CompletableFuture<Void> take(Delivery delivery, Runnable notSaved) {
        if (reception.receive(delivery) instanceof Acknowledgement.NotSaved) {
            notSaved.run();
            return again(delivery, 1);
        }
        return Lanes.done();
    }

    private CompletableFuture<Void> again(Delivery delivery, int attempt) {
        if (attempt > MOST_ATTEMPTS) {
            LOG.error("Storage does not take {}; it will be collected when the bot starts again", delivery.id());
            return Lanes.done();
        }
        long pause = Math.min(unit.toMillis() << Math.min(attempt, 10), LONGEST_PAUSE_SECONDS * unit.toMillis());
        var later = CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS, executor);
        return CompletableFuture.supplyAsync(() -> reception.receive(delivery), later)
                .thenCompose(answer ->
                        answer instanceof Acknowledgement.NotSaved ? again(delivery, attempt + 1) : Lanes.done());
    }
}
