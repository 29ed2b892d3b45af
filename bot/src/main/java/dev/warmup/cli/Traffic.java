package dev.warmup.cli;

import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.Features;
import dev.warmup.chat.Reception;
import dev.warmup.delivery.Courier;
import dev.warmup.delivery.Dispatcher;
import dev.warmup.delivery.Pump;
import dev.warmup.delivery.StoredReception;
import dev.warmup.delivery.Workers;
import dev.warmup.store.Database;
import dev.warmup.store.Inbox;
import dev.warmup.store.Ledger;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What comes in and what goes out, with the threads that move it. */
final class Traffic implements AutoCloseable {
    /** Another replica may have left work, and what had to wait becomes due. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private static final int THREADS = 48;
    private static final int STORING_THREADS = 4;
    private static final int LAST_WORDS_SECONDS = 10;

    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    /** Apart from the others: a platform that hangs must not keep what comes in from being stored. */
    private final ExecutorService storing = Executors.newFixedThreadPool(STORING_THREADS);

    private final Reception reception;
    private final Pump handling;
    private final List<Pump> sending;

    Traffic(Database database, Features features, List<ChatPlatform> platforms, Edge edge) {
        var inbox = new Inbox(database);
        var ledger = new Ledger(database);
        if (database.isExclusive()) {
            inbox.release();
            ledger.release();
        }
        var workers = new Workers(edge.uuid(), executor, this::wake);
        var dispatcher = new Dispatcher(features, inbox, edge.clock(), workers, edge::shortId);
        this.reception = new StoredReception(features, inbox, edge.clock(), storing, this::wake);
        this.handling = new Pump("inbox", dispatcher::handleWaiting, LOOK_AGAIN);
        this.sending = platforms.stream()
                .map(platform -> new Courier(platform, ledger, edge.clock(), workers))
                .map(courier -> new Pump("ledger", courier::sendDue, LOOK_AGAIN))
                .toList();
    }

    Reception reception() {
        return reception;
    }

    void start() {
        handling.start();
        sending.forEach(Pump::start);
    }

    /** There may be something to handle or to send. */
    void wake() {
        handling.wake();
        sending.forEach(Pump::wake);
    }

    /** Finishes what is under way; what is not begun waits in the database. */
    @Override
    public void close() {
        handling.close();
        sending.forEach(Pump::close);
        storing.shutdown();
        executor.shutdown();
        try {
            if (!executor.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
