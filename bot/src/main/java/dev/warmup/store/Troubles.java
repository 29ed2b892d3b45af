package dev.warmup.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What went wrong and was told to nobody yet. A channel in which no admin ever gave an order has nobody to be told. */
public final class Troubles {
    private static final String LAST_ORDER = """
            a.id = (SELECT MAX(l.id) FROM audit l
                    WHERE l.platform = a.platform AND l.team = a.team AND l.channel = a.channel)
            """;

    private static final String GIVEN_UP = """
            SELECT e.platform, e.team, a.channel, a.member, e.entry, e.problem, e.owed_at
            FROM ledger e JOIN audit a ON a.platform = e.platform AND a.team = e.team
                AND e.lane = 'channel ' || a.channel AND
            """ + LAST_ORDER + """
            WHERE e.state IN ('refused', 'expired', 'unknown') AND e.owed_at >= :from
              AND NOT EXISTS (SELECT 1 FROM ledger n WHERE n.entry = :told || e.entry)
            ORDER BY e.id
            """;

    private static final String MISSED = """
            SELECT m.platform, m.team, m.channel, a.member, m.local_date
            FROM missed_date m JOIN audit a ON a.platform = m.platform AND a.team = m.team
                AND a.channel = m.channel AND
            """ + LAST_ORDER + """
            WHERE m.noticed_at >= :from
              AND NOT EXISTS (
                  SELECT 1 FROM ledger n
                  WHERE n.entry = :told || m.platform || '/' || m.team || '/' || m.channel || '/' || m.local_date)
            ORDER BY m.local_date
            """;

    private final Database database;

    public Troubles(Database database) {
        this.database = database;
    }

    /** All since an instant. */
    public List<Trouble> untold(Instant from) {
        return database.read(handle ->
                Stream.concat(givenUp(handle, from), missed(handle, from)).toList());
    }

    private static Stream<Trouble> givenUp(Handle handle, Instant from) {
        return handle
                .createQuery(GIVEN_UP)
                .bind("from", from)
                .bind("told", Entries.TOLD)
                .map((row, context) -> new Trouble.GivenUp(
                        Entries.TOLD + row.getString("entry"),
                        Rows.channel(row),
                        Rows.member(row),
                        row.getString("problem"),
                        Rows.instant(row, "owed_at")))
                .list()
                .stream()
                .map(Trouble.class::cast);
    }

    private static Stream<Trouble> missed(Handle handle, Instant from) {
        return handle
                .createQuery(MISSED)
                .bind("from", from)
                .bind("told", Entries.TOLD)
                .map((row, context) -> {
                    var channel = Rows.channel(row);
                    var date = row.getString("local_date");
                    return new Trouble.Missed(
                            Entries.told(channel, date), channel, Rows.member(row), LocalDate.parse(date));
                })
                .list()
                .stream()
                .map(Trouble.class::cast);
    }
}
