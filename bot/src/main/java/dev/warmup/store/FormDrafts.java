package dev.warmup.store;

import dev.warmup.team.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/** What members wrote in forms and did not send, kept for a week. */
public final class FormDrafts {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final String THIS = " WHERE platform = :platform AND team = :team AND member = :member"
            + " AND channel = :channel AND form = :form AND subject = :subject";

    private final Database database;

    public FormDrafts(Database database) {
        this.database = database;
    }

    /**
     * One form in the hands of one member.
     *
     * @param channel in which it was opened: what it sets may belong to that channel
     * @param form its name, and {@code subject} as {@link dev.warmup.chat.Form} has them
     */
    public record Sheet(Member member, String channel, String form, String subject) {}

    private record Written(Map<String, String> values) {
        Written {
            values = Map.copyOf(values);
        }
    }

    /** Keeps what was written, by field, in the place of what was kept before. */
    public void keep(Sheet sheet, Map<String, String> values, Instant now) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM form_draft WHERE kept_at < :old")
                    .bind("old", now.minus(KEPT))
                    .execute();
            var upsert = handle.createUpdate("""
                    INSERT INTO form_draft (platform, team, member, channel, form, subject, written, kept_at)
                    VALUES (:platform, :team, :member, :channel, :form, :subject, :written, :now)
                    ON CONFLICT (platform, team, member, channel, form, subject)
                    DO UPDATE SET written = excluded.written, kept_at = excluded.kept_at
                    """);
            return of(upsert, sheet)
                    .bind("written", Json.write(new Written(values)))
                    .bind("now", now)
                    .execute();
        });
    }

    /** What was written, by field; empty where nothing is kept. */
    public Map<String, String> find(Sheet sheet, Instant now) {
        return database.read(handle -> {
            var query = handle.createQuery("SELECT written FROM form_draft" + THIS + " AND kept_at >= :old");
            Optional<String> written = of(query, sheet)
                    .bind("old", now.minus(KEPT))
                    .mapTo(String.class)
                    .findOne();
            return written.map(json -> Json.read(json, Written.class).values()).orElse(Map.of());
        });
    }

    /** Forgets it: the form was sent, or emptied. */
    public void forget(Sheet sheet) {
        database.write(handle ->
                of(handle.createUpdate("DELETE FROM form_draft" + THIS), sheet).execute());
    }

    private static <S extends SqlStatement<S>> S of(S statement, Sheet sheet) {
        return Rows.of(statement, sheet.member())
                .bind("channel", sheet.channel())
                .bind("form", sheet.form())
                .bind("subject", sheet.subject());
    }
}
