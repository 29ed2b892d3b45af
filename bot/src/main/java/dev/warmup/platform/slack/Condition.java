package dev.warmup.platform.slack;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an admin has to mend before Slack works again; said once in the log, and on the health page while it lasts. */
final class Condition {
    private static final Logger LOG = LoggerFactory.getLogger(Condition.class);

    private final String setting;
    private final Map<String, String> problems = new ConcurrentSkipListMap<>();

    /** @param setting that the problems are about, and that each line begins with */
    Condition(String setting) {
        this.setting = setting;
    }

    /** @param part what does not work, so that it can be told when it does again */
    void broken(String part, String what) {
        if (!what.equals(problems.put(part, what))) {
            LOG.error("{}: {}", setting, what);
        }
    }

    void well(String part) {
        if (problems.remove(part) != null) {
            LOG.info("{}: {} works again", setting, part);
        }
    }

    /** All of it in one line. */
    Optional<String> problem() {
        var all = String.join("; ", problems.values());
        return Optional.of(setting + ": " + all).filter(line -> !all.isEmpty());
    }
}
