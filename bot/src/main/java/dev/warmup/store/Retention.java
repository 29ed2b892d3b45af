package dev.warmup.store;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * Forgets what passed through and was settled long ago: deliveries that were handled, with all they say, and replies
 * that went out. What the daily cycle owed is history, and stays.
 */
public final class Retention {
    /** No platform delivers again after so long, and nobody shares a reply so old. */
    static final Duration KEPT = Duration.ofDays(60);

    /** Few enough that nobody who writes meanwhile has to wait. */
    private static final int MOST_AT_ONCE = 500;

    private static final String DELIVERIES = """
            DELETE FROM inbox WHERE id IN (
                SELECT id FROM inbox WHERE state <> 'waiting' AND handled_at < :before ORDER BY id LIMIT :most)
            """;

    private static final String REPLIES = """
            DELETE FROM ledger WHERE id IN (
                SELECT id FROM ledger
                WHERE state NOT IN ('owed', 'claimed') AND owed_at < :before AND entry LIKE 'reply %'
                ORDER BY id LIMIT :most)
            """;

    private final Database database;

    public Retention(Database database) {
        this.database = database;
    }

    /** Forgets some of it; true when there may be more. */
    public boolean forget(Instant now) {
        return database.write(handle -> {
            var before = now.minus(KEPT);
            boolean deliveries = delete(handle, DELIVERIES, before);
            boolean replies = delete(handle, REPLIES, before);
            return deliveries || replies;
        });
    }

    private static boolean delete(Handle handle, String sql, Instant before) {
        return handle.createUpdate(sql)
                        .bind("before", before)
                        .bind("most", MOST_AT_ONCE)
                        .execute()
                == MOST_AT_ONCE;
    }
}
