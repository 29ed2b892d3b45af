package dev.warmup.store;

import dev.warmup.chat.Form;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps forms with what was written in them, so that a button can open them again. */
public final class DiscordDrafts {
    private static final Duration KEPT = Duration.ofDays(7);

    private final Database database;

    public DiscordDrafts(Database database) {
        this.database = database;
    }

    /** Keeps a form under an id, in the place of what was there; forgets those that are older than a week. */
    public void keep(String id, Form form, Instant now) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM discord_draft WHERE kept_at < :old")
                    .bind("old", now.minus(KEPT))
                    .execute();
            return handle.createUpdate("""
                            INSERT INTO discord_draft (id, form, kept_at) VALUES (:id, :form, :now)
                            ON CONFLICT (id) DO UPDATE SET form = excluded.form, kept_at = excluded.kept_at
                            """)
                    .bind("id", id)
                    .bind("form", Json.write(form))
                    .bind("now", now)
                    .execute();
        });
    }

    public Optional<Form> find(String id) {
        return database.read(handle -> handle.createQuery("SELECT form FROM discord_draft WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(json -> Json.read(json, Form.class)));
    }
}
