package dev.warmup.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** What members say and do in the room, kept before anything else happens with it. */
public final class RoomTalk {
    private final Database database;

    RoomTalk(Database database) {
        this.database = database;
    }

    /**
     * Something a member wrote.
     *
     * @param delivery names it for good: written twice, it stands there once
     * @param thread the message it stands under, or empty
     */
    public record Words(String delivery, String member, String thread, String text, Instant at) {}

    /**
     * Where words stand.
     *
     * @param at when they were first kept
     * @param corrected whether they were there before with another text: its author changed it before it was confirmed
     */
    public record Kept(long message, Instant at, boolean corrected) {}

    /** Keeps a message for all to see. */
    public Kept say(Words words) {
        return database.write(handle -> {
            var kept = keep(handle, words, "said", "");
            RoomRows.touchPost(handle, words.thread());
            return kept;
        });
    }

    /** Keeps a typed command, for its author alone. */
    public Kept echo(Words words) {
        return database.write(handle -> keep(handle, words, "echo", words.member()));
    }

    /** Takes back a typed command that came to nothing. */
    public void withdraw(String delivery) {
        database.write(handle -> handle.createUpdate("""
                        DELETE FROM room_message WHERE platform = :platform AND team = :team
                        AND delivery = :delivery AND kind = 'echo'
                        """)
                .bindMap(Room.PLACE)
                .bind("delivery", delivery)
                .execute());
    }

    private static Kept keep(Handle handle, Words words, String kind, String onlyFor) {
        var inserted = handle.createUpdate("""
                        INSERT INTO room_message
                            (platform, team, channel, thread, kind, author, only_for, body, said_at, delivery)
                        VALUES (:platform, :team, :channel, :thread, :kind, :member, :onlyFor, :text, :at, :delivery)
                        ON CONFLICT (platform, team, delivery) DO NOTHING
                        """)
                .bindMap(Room.PLACE)
                .bindMethods(words)
                .bind("kind", kind)
                .bind("onlyFor", onlyFor)
                .execute();
        var corrected = inserted == 0 && correct(handle, words);
        return handle.createQuery("""
                        SELECT id, said_at FROM room_message
                        WHERE platform = :platform AND team = :team AND delivery = :delivery
                        """)
                .bindMap(Room.PLACE)
                .bind("delivery", words.delivery())
                .map((row, context) ->
                        new Kept(row.getLong("id"), Instant.ofEpochMilli(row.getLong("said_at")), corrected))
                .one();
    }

    private static boolean correct(Handle handle, Words words) {
        return handle.createUpdate("""
                                UPDATE room_message SET body = :text, version = version + 1
                                WHERE platform = :platform AND team = :team AND delivery = :delivery
                                AND kind IN ('said', 'echo') AND edited = 0 AND body <> :text
                                """).bindMap(Room.PLACE).bindMethods(words).execute() == 1;
    }

    /** Changes a member's message. */
    public void edit(long message, String text, Instant at) {
        database.write(handle -> handle.createUpdate("""
                        UPDATE room_message SET body = :text, edited = 1, edited_at = :at, version = version + 1
                        WHERE id = :id AND kind = 'said'
                        """)
                .bind("id", message)
                .bind("text", text)
                .bind("at", at)
                .execute());
    }

    /** Deletes a message; nothing of it is left but its place. */
    public void delete(long message) {
        database.write(handle -> RoomRows.delete(handle, message));
    }

    /** Puts a reaction on a message, or takes it back. */
    public void react(long message, String member, String emoji, boolean added) {
        database.write(handle -> {
            var sql = added
                    ? """
                    INSERT INTO room_reaction (platform, team, message, member, emoji)
                    VALUES (:platform, :team, :id, :member, :emoji) ON CONFLICT DO NOTHING
                    """
                    : "DELETE FROM room_reaction WHERE message = :id AND member = :member AND emoji = :emoji";
            var changed = handle.createUpdate(sql)
                    .bindMap(Room.PLACE)
                    .bind("id", message)
                    .bind("member", member)
                    .bind("emoji", emoji)
                    .execute();
            return changed == 0 ? 0 : RoomRows.touch(handle, message);
        });
    }
}
