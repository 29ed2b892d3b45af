package dev.warmup.cli;

import dev.warmup.ops.Metrics;
import dev.warmup.platform.web.OpsPage;
import dev.warmup.store.Database;
import java.util.List;

/** The pages for machines: is it alive, is it ready, what does it count. */
final class OpsPages {
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
    private static final int OK = 200;
    private static final int NOT_READY = 503;

    private final Database database;
    private final Metrics metrics;

    OpsPages(Database database, Metrics metrics) {
        this.database = database;
        this.metrics = metrics;
    }

    List<OpsPage> all() {
        return List.of(
                new OpsPage("/health/live", () -> new OpsPage.Content(OK, PLAIN, "alive\n")),
                new OpsPage("/health/ready", this::ready),
                new OpsPage("/metrics", () -> new OpsPage.Content(OK, PROMETHEUS, metrics.text())));
    }

    private OpsPage.Content ready() {
        return database.answers()
                ? new OpsPage.Content(OK, PLAIN, "ready\n")
                : new OpsPage.Content(NOT_READY, PLAIN, "the database does not answer\n");
    }
}
