package dev.warmup.store;

import dev.warmup.chat.Card;
import dev.warmup.store.RoomMessage.Body;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** How messages of the room stand in their table. */
final class RoomRows {
    static final String COLUMNS = """
            SELECT m.id, m.thread, m.kind, m.author, a.name AS author_name, m.only_for, m.body, m.threaded, m.checked,
                m.edited, m.said_at, m.delivery, m.version
            FROM room_message m
            LEFT JOIN room_member a ON a.platform = m.platform AND a.team = m.team AND a.id = m.author
            """;

    private RoomRows() {}

    static RoomMessage message(ResultSet row) throws SQLException {
        var name = row.getString("author_name");
        return new RoomMessage(
                row.getLong("id"),
                row.getString("thread"),
                row.getString("author"),
                name == null ? "" : name,
                row.getString("only_for"),
                body(row.getString("kind"), row.getString("body")),
                new RoomMessage.Marks(
                        row.getInt("threaded") == 1, row.getInt("checked") == 1, row.getInt("edited") == 1),
                List.of(),
                0,
                Instant.ofEpochMilli(row.getLong("said_at")),
                row.getInt("version"));
    }

    private static Body body(String kind, String body) {
        return switch (kind) {
            case "said" -> new Body.Said(body);
            case "echo" -> new Body.Echo(body);
            case "card" -> new Body.Shown(Json.read(body, Card.class));
            default -> new Body.Gone();
        };
    }

    /** Says that something about a message changed. */
    static int touch(Handle handle, long message) {
        return handle.createUpdate("UPDATE room_message SET version = version + 1 WHERE id = :id")
                .bind("id", message)
                .execute();
    }

    /** The post above a thread shows how many answered. */
    static void touchPost(Handle handle, String thread) {
        if (!thread.isEmpty()) {
            touch(handle, Long.parseLong(thread));
        }
    }

    static int delete(Handle handle, long message) {
        handle.createUpdate("DELETE FROM room_reaction WHERE message = :id")
                .bind("id", message)
                .execute();
        handle.createUpdate("""
                        UPDATE room_message SET version = version + 1 WHERE CAST(id AS TEXT) =
                            (SELECT thread FROM room_message WHERE id = :id)
                        """).bind("id", message).execute();
        return handle.createUpdate("""
                        UPDATE room_message SET kind = 'gone', body = '', checked = 0, version = version + 1
                        WHERE id = :id AND kind <> 'gone'
                        """).bind("id", message).execute();
    }
}
