package dev.warmup.store;

import dev.warmup.team.Channel;
import java.time.Instant;
import java.util.List;

/** What could not be sent to a channel. */
public final class Failures {
    /**
     * One thing that was given up.
     *
     * @param problem what the platform said
     */
    public record Failure(String entry, String problem, Instant owedAt) {}

    private final Database database;

    public Failures(Database database) {
        this.database = database;
    }

    /** What was owed since an instant and given up, newest first. */
    public List<Failure> since(Channel channel, Instant from) {
        return database.read(handle -> {
            var query = handle.createQuery("""
                    SELECT entry, problem, owed_at FROM ledger
                    WHERE platform = :platform AND team = :team AND lane = 'channel ' || :channel
                      AND state IN ('refused', 'expired', 'unknown') AND owed_at >= :from
                    ORDER BY id DESC LIMIT 10
                    """);
            return Rows.of(query, channel)
                    .bind("from", from)
                    .map((row, context) ->
                            new Failure(row.getString("entry"), row.getString("problem"), Rows.instant(row, "owed_at")))
                    .list();
        });
    }
}
