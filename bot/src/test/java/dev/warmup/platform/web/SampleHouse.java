package dev.warmup.platform.web;

import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Outgoing;
import dev.warmup.delivery.Courier;
import dev.warmup.delivery.Dispatcher;
import dev.warmup.delivery.Pump;
import dev.warmup.delivery.StoredReception;
import dev.warmup.delivery.Workers;
import dev.warmup.store.Database;
import dev.warmup.store.Inbox;
import dev.warmup.store.Ledger;
import dev.warmup.store.Owed;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The room with the real inbox and ledger behind it, and {@link SampleFeatures}. */
final class SampleHouse implements AutoCloseable {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final ExecutorService executor = Executors.newFixedThreadPool(4);
    private final Ledger ledger;
    private final TestRoom room;
    private final List<Pump> pumps;

    SampleHouse(Path folder) throws Exception {
        this(folder, 0);
    }

    /** The same on a known port, as after a restart. */
    SampleHouse(Path folder, int port) throws Exception {
        Database database = TestRoom.database(folder);
        ledger = new Ledger(database);
        var inbox = new Inbox(database);
        var features = SampleFeatures.of(ledger, CLOCK);
        var reception = new StoredReception(features, inbox, CLOCK, executor, () -> {});
        var settings = new RoomSettings("127.0.0.1", port, "", TestRoom.KEY);
        room = TestRoom.open(settings, database, reception, new CommandBook(features.commands()));
        var workers = new Workers("test", executor, () -> {});
        var dispatcher = new Dispatcher(features, inbox, CLOCK, workers, () -> "4711");
        var courier = new Courier(room.platform(), ledger, CLOCK, workers);
        pumps = List.of(
                new Pump("inbox", dispatcher::handleWaiting, PAUSE), new Pump("ledger", courier::sendDue, PAUSE));
        pumps.forEach(Pump::start);
    }

    RoomServer server() {
        return room.server();
    }

    LiveTabs tabs() {
        return room.tabs();
    }

    void owe(String entry, Outgoing item) {
        ledger.owe(Owed.now(entry, item, CLOCK.instant()), CLOCK.instant());
    }

    @Override
    public void close() {
        pumps.forEach(Pump::close);
        executor.shutdown();
        room.close();
    }
}
