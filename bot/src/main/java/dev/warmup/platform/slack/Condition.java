package dev.warmup.platform.slack;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an admin has to mend before Slack works again; said once in the log, and on the health page while it lasts. */
final class Condition {
    private static final Logger LOG = LoggerFactory.getLogger(Condition.class);

    private final String part;
    private final AtomicReference<String> problem = new AtomicReference<>("");

    /** @param part what the line in the log begins with */
    Condition(String part) {
        this.part = part;
    }

    void broken(String what) {
        if (!problem.getAndSet(what).equals(what)) {
            LOG.error("{}: {}", part, what);
        }
    }

    void well() {
        if (!problem.getAndSet("").isEmpty()) {
            LOG.info("{}: all is well again", part);
        }
    }

    Optional<String> problem() {
        return Optional.ofNullable(problem.get())
                .filter(what -> !what.isEmpty())
                .map(what -> part + ": " + what);
    }
}
