package dev.warmup.cli;

import dev.warmup.ops.Metrics;
import dev.warmup.platform.web.OpsPage;
import dev.warmup.store.Database;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The pages for machines: is it alive, is it ready, what does it count. */
final class OpsPages {
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
    private static final int OK = 200;
    private static final int NOT_READY = 503;

    private final Database database;
    private final Metrics metrics;
    private final Supplier<Optional<String>> problem;

    /** @param problem what an admin has to mend before all platforms work, in one line */
    OpsPages(Database database, Metrics metrics, Supplier<Optional<String>> problem) {
        this.database = database;
        this.metrics = metrics;
        this.problem = problem;
    }

    List<OpsPage> all() {
        return List.of(
                new OpsPage("/health/live", () -> new OpsPage.Content(OK, PLAIN, "alive\n")),
                new OpsPage("/health/ready", this::ready),
                new OpsPage("/metrics", () -> new OpsPage.Content(OK, PROMETHEUS, metrics.text())));
    }

    private OpsPage.Content ready() {
        var wrong = database.answers() ? problem.get() : Optional.of("the database does not answer");
        return wrong.map(line -> new OpsPage.Content(NOT_READY, PLAIN, line + "\n"))
                .orElseGet(() -> new OpsPage.Content(OK, PLAIN, "ready\n"));
    }
}
