package dev.warmup.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which daily questions need something done. */
public final class DueQuestions {
    /** A thread that cannot be read for so long is judged without: what comes later still counts by its own time. */
    public static final Duration PATIENCE = Duration.ofHours(1);

    /** How soon to look whether a post that is on its way has arrived: what was said under it so far is to be read. */
    private static final Duration SOON = Duration.ofSeconds(5);

    /** Nothing is judged while something said before is still to be heard or handled. */
    private static final String ALL_HEARD = """
             AND (d.collect_since IS NULL OR d.collect_asked < :patience)
             AND NOT EXISTS (
                 SELECT 1 FROM inbox i
                 WHERE i.platform = d.platform AND i.team = d.team AND i.state = 'waiting' AND i.received_at <= %s)
            """;

    private final Database database;

    public DueQuestions(Database database) {
        this.database = database;
    }

    public List<StoredDaily> toReveal(Instant now) {
        return due("WHERE d.state = 'OPEN' AND d.reveal_at <= :now" + ALL_HEARD.formatted("d.reveal_at"), now);
    }

    public List<StoredDaily> toClose(Instant now) {
        return due("WHERE d.state = 'REVEALED' AND d.close_at <= :now" + ALL_HEARD.formatted("d.close_at"), now);
    }

    private List<StoredDaily> due(String condition, Instant now) {
        return database.read(
                handle -> DailyRows.list(handle.createQuery(DailyRows.SELECT + condition + " ORDER BY d.id")
                        .bind("now", now)
                        .bind("patience", now.minus(PATIENCE))));
    }

    /** Threads to look into. */
    public List<Unheard> unheard() {
        return database.read(handle -> {
            var dailies = DailyRows.list(handle.createQuery(DailyRows.SELECT
                    + "WHERE d.state IN ('OPEN', 'REVEALED') AND d.collect_since IS NOT NULL ORDER BY d.id"));
            return dailies.stream()
                    .map(daily -> handle.createQuery(
                                    "SELECT collect_since, collect_asked FROM daily_question WHERE id = :id")
                            .bind("id", daily.id())
                            .map((row, context) -> new Unheard(
                                    daily, Rows.instant(row, "collect_since"), Rows.instant(row, "collect_asked")))
                            .one())
                    .toList();
        });
    }

    /** All that was said is heard now, unless there was another gap meanwhile. */
    public void heard(Unheard thread) {
        database.write(handle -> handle.createUpdate("""
                        UPDATE daily_question SET collect_since = NULL, collect_asked = NULL
                        WHERE id = :id AND collect_asked = :asked
                        """)
                .bind("id", thread.daily().id())
                .bind("asked", thread.asked())
                .execute());
    }

    /** The next instant at which a question already written down needs something; may be past. */
    public Optional<Instant> next(Instant now) {
        return database.read(handle -> handle.createQuery("""
                        SELECT MIN(due) FROM (
                            SELECT CASE state WHEN 'OPEN' THEN reveal_at WHEN 'REVEALED' THEN close_at END AS due
                            FROM daily_question WHERE state IN ('OPEN', 'REVEALED')
                            UNION ALL
                            SELECT CASE WHEN latest_at < :soon THEN latest_at ELSE :soon END AS due
                            FROM daily_question WHERE state = 'OWED' AND latest_at > :now
                            UNION ALL
                            SELECT collect_asked AS due FROM daily_question
                            WHERE state IN ('OPEN', 'REVEALED') AND collect_since IS NOT NULL) AS dues
                        """)
                .bind("now", now)
                .bind("soon", now.plus(SOON))
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
    }
}
