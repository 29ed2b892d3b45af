package dev.warmup.ops;

import dev.warmup.store.Backlog;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the bot counts, as Prometheus reads it. */
public final class Metrics {
    private static final List<String> LEDGER = List.of("owed", "claimed", "sent", "refused", "unknown", "expired");
    private static final List<String> INBOX = List.of("waiting", "handled", "failed");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    public Metrics(Backlog backlog) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        count("warmup.ledger.entries", "What is owed to the outside, by state", LEDGER, backlog::ledger);
        count("warmup.inbox.deliveries", "What came in, by state", INBOX, backlog::inbox);
    }

    /** A number that is asked for each time somebody looks. */
    public void watch(String name, String description, Supplier<Number> number) {
        Gauge.builder(name, number).description(description).register(registry);
    }

    private void count(String name, String description, List<String> states, Supplier<Map<String, Long>> counts) {
        for (String state : states) {
            Gauge.builder(name, () -> counts.get().getOrDefault(state, 0L))
                    .description(description)
                    .tag("state", state)
                    .register(registry);
        }
    }

    /** All of it in the format of Prometheus. */
    public String text() {
        return registry.scrape();
    }
}
