package dev.warmup.store;

import dev.warmup.team.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What admins did. A change and its line here are one transaction, so the same delivery never changes twice. */
public final class AuditLog {
    private final Database database;

    public AuditLog(Database database) {
        this.database = database;
    }

    /** Enters a deed; false when its delivery was entered before, and then nothing more may change. */
    static boolean enter(Handle handle, Deed deed) {
        var insert = handle.createUpdate("""
                INSERT INTO audit (platform, team, channel, delivery, member, action, detail, at)
                VALUES (:platform, :team, :channel, :delivery, :member, :action, :detail, :at)
                ON CONFLICT (platform, team, delivery) DO NOTHING
                """);
        return Rows.of(insert, deed.channel())
                        .bind("delivery", deed.delivery())
                        .bind("member", deed.by().id())
                        .bind("action", deed.action())
                        .bind("detail", deed.detail())
                        .bind("at", deed.at())
                        .execute()
                == 1;
    }

    static boolean holds(Handle handle, Deed deed) {
        return find(handle, deed.channel().team(), deed.delivery()).isPresent();
    }

    /** What was done under a delivery, for one that comes again. */
    public Optional<Deed> find(Team team, String delivery) {
        return database.read(handle -> find(handle, team, delivery));
    }

    private static Optional<Deed> find(Handle handle, Team team, String delivery) {
        var query = handle.createQuery(
                "SELECT * FROM audit WHERE platform = :platform AND team = :team AND delivery = :delivery");
        return Rows.of(query, team)
                .bind("delivery", delivery)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** The newest deeds of a team, newest first. */
    public List<Deed> newest(Team team, int most) {
        return database.read(handle -> {
            var query = handle.createQuery("""
                    SELECT * FROM audit WHERE platform = :platform AND team = :team ORDER BY id DESC LIMIT :most
                    """);
            return Rows.of(query, team)
                    .bind("most", most)
                    .map((row, context) -> read(row))
                    .list();
        });
    }

    private static Deed read(ResultSet row) throws SQLException {
        return new Deed(
                row.getString("delivery"),
                Rows.channel(row),
                Rows.member(row),
                row.getString("action"),
                row.getString("detail"),
                Rows.instant(row, "at"));
    }
}
