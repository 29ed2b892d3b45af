package dev.warmup.store;

import dev.warmup.chat.Card;
import dev.warmup.chat.Sent;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** What the bot sends into the room. Each sending has an entry, and happens once under it. */
public final class RoomSendings {
    private final Database database;

    RoomSendings(Database database) {
        this.database = database;
    }

    /**
     * Where a card goes.
     *
     * @param thread the message it stands under, or empty
     * @param onlyFor the member who sees it, or empty for everybody
     * @param threaded whether one can answer under it
     */
    public record Where(String thread, String onlyFor, boolean threaded) {}

    public Sent show(String entry, Card card, Where where, Instant now) {
        return once(entry, now, handle -> {
            var id = insert(handle, card, where, now);
            return new Sent(id, where.threaded() ? id : "");
        });
    }

    private static String insert(Handle handle, Card card, Where where, Instant now) {
        return handle.createQuery("""
                        INSERT INTO room_message
                            (platform, team, channel, thread, kind, author, only_for, body, threaded, said_at)
                        VALUES (:platform, :team, :channel, :thread, 'card', '', :onlyFor, :body, :threads, :now)
                        RETURNING id
                        """)
                .bindMap(Room.PLACE)
                .bind("thread", where.thread())
                .bind("onlyFor", where.onlyFor())
                .bind("body", Json.write(card))
                .bind("threads", where.threaded() ? 1 : 0)
                .bind("now", now)
                .mapTo(String.class)
                .one();
    }

    /** Puts a new card in the place of one that only this member sees. */
    public Sent replace(String entry, long message, String onlyFor, Card card, Instant now) {
        return once(entry, now, handle -> {
            var changed = handle.createUpdate("""
                            UPDATE room_message SET body = :body, version = version + 1
                            WHERE id = :id AND kind = 'card' AND only_for = :onlyFor
                            """)
                    .bind("id", message)
                    .bind("onlyFor", onlyFor)
                    .bind("body", Json.write(card))
                    .execute();
            return changed == 1 ? new Sent(String.valueOf(message), "") : Sent.nowhere();
        });
    }

    public Sent check(String entry, long message, boolean present, Instant now) {
        return once(entry, now, handle -> {
            handle.createUpdate("""
                            UPDATE room_message SET checked = :checked, version = version + 1
                            WHERE id = :id AND kind = 'said'
                            """)
                    .bind("id", message)
                    .bind("checked", present ? 1 : 0)
                    .execute();
            return new Sent(String.valueOf(message), "");
        });
    }

    public Sent retract(String entry, long message, Instant now) {
        return once(entry, now, handle -> {
            RoomRows.delete(handle, message);
            return new Sent(String.valueOf(message), "");
        });
    }

    /** Where the entry stands, if it was sent. */
    public Optional<Sent> sent(String entry) {
        return database.read(handle -> find(handle, entry));
    }

    private Sent once(String entry, Instant now, Function<Handle, Sent> sending) {
        return database.write(handle -> {
            // Taking the entry first lets a second sender wait here until the first is done.
            if (!take(handle, entry, now)) {
                return find(handle, entry).orElseThrow();
            }
            var sent = sending.apply(handle);
            handle.createUpdate("""
                            UPDATE room_sent SET message = :message, thread = :thread
                            WHERE platform = :platform AND team = :team AND entry = :entry
                            """)
                    .bindMap(Room.PLACE)
                    .bindMethods(sent)
                    .bind("entry", entry)
                    .execute();
            return sent;
        });
    }

    private static boolean take(Handle handle, String entry, Instant now) {
        return handle.createUpdate("""
                                INSERT INTO room_sent (platform, team, entry, message, thread, sent_at)
                                VALUES (:platform, :team, :entry, '', '', :now)
                                ON CONFLICT (platform, team, entry) DO NOTHING
                                """)
                        .bindMap(Room.PLACE)
                        .bind("entry", entry)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    private static Optional<Sent> find(Handle handle, String entry) {
        return handle.createQuery("""
                        SELECT message, thread FROM room_sent
                        WHERE platform = :platform AND team = :team AND entry = :entry
                        """)
                .bindMap(Room.PLACE)
                .bind("entry", entry)
                .map((row, context) -> new Sent(row.getString("message"), row.getString("thread")))
                .findOne();
    }
}
