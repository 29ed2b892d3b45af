package dev.warmup.store;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads rows that another version of the bot may have written, as happens while replicas are exchanged one by one. What
 * this version cannot read stays claimed and thereby waits, with its lane, for one that can; the rest goes on.
 */
final class Legible {
    private static final Logger LOG = LoggerFactory.getLogger(Legible.class);

    private Legible() {}

    static <T> Optional<T> read(String table, long id, String json, Class<T> type) {
        try {
            return Optional.of(Json.read(json, type));
        } catch (IllegalStateException e) {
            LOG.error("{} {}: this version cannot read it; it waits for one that can", table, id, e);
            return Optional.empty();
        }
    }
}
