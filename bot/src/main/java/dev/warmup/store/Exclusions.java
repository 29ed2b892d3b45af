package dev.warmup.store;

import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/** Answers that an admin does not let count. */
public final class Exclusions {
    /** For an answer {@code a} to a daily question {@code d}. */
    static final String NOT_EXCLUDED = """
            NOT EXISTS (
                SELECT 1 FROM exclusion e
                WHERE e.platform = d.platform AND e.team = d.team AND e.channel = d.channel
                  AND e.member = a.member AND e.local_date = d.local_date)
            """;

    private final Database database;

    public Exclusions(Database database) {
        this.database = database;
    }

    /** Excludes a member's answer of a date, or lets it count again; once under a delivery. Whether it is out then. */
    public boolean toggle(Deed deed, Member member, LocalDate date) {
        return database.write(handle -> {
            boolean excluded = isExcluded(handle, deed.channel(), member, date);
            if (!AuditLog.enter(handle, deed)) {
                return excluded;
            }
            var change = handle.createUpdate(
                    excluded
                            ? "DELETE FROM exclusion WHERE " + Rows.CHANNEL
                                    + " AND member = :member AND local_date = :date"
                            : "INSERT INTO exclusion (platform, team, channel, member, local_date)"
                                    + " VALUES (:platform, :team, :channel, :member, :date)");
            Rows.of(change, deed.channel())
                    .bind("member", member.id())
                    .bind("date", date)
                    .execute();
            return !excluded;
        });
    }

    private static boolean isExcluded(Handle handle, Channel channel, Member member, LocalDate date) {
        var query = handle.createQuery("SELECT COUNT(*) FROM exclusion WHERE " + Rows.CHANNEL
                + " AND member = :member AND local_date = :date");
        return Rows.of(query, channel)
                        .bind("member", member.id())
                        .bind("date", date)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
