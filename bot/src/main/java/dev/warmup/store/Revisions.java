package dev.warmup.store;

import dev.warmup.team.Channel;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** All versions of messages, by the platform's time, so that an edit counts even if it arrives before its message. */
final class Revisions {
    /** One version; a deletion is the last one, without text. */
    record Revision(String text, boolean deleted) {}

    private Revisions() {}

    static boolean add(Handle handle, Channel channel, String message, String text, Instant at) {
        return insert(handle, channel, message, text, at, false);
    }

    /** Takes the text of all versions away and notes that the message is gone. */
    static void delete(Handle handle, Channel channel, String message, Instant at) {
        insert(handle, channel, message, "", at, true);
        var update = handle.createUpdate(
                "UPDATE revision SET text = '', deleted = TRUE WHERE " + Rows.CHANNEL + " AND message = :message");
        Rows.of(update, channel).bind("message", message).execute();
    }

    /** The version that holds: once deleted it stays deleted, else the one with the latest time. */
    static Optional<Revision> newest(Handle handle, Channel channel, String message) {
        var query = handle.createQuery("SELECT text, deleted FROM revision WHERE " + Rows.CHANNEL
                + " AND message = :message ORDER BY deleted DESC, at DESC LIMIT 1");
        return Rows.of(query, channel)
                .bind("message", message)
                .map((row, context) -> new Revision(row.getString("text"), row.getBoolean("deleted")))
                .findOne();
    }

    /** The text that a message had just before an instant; empty where it was not there or is gone by now. */
    static Optional<String> before(Handle handle, Channel channel, String message, Instant at) {
        var query = handle.createQuery("SELECT text FROM revision WHERE " + Rows.CHANNEL
                + " AND message = :message AND at < :at AND NOT deleted ORDER BY at DESC LIMIT 1");
        return Rows.of(query, channel)
                .bind("message", message)
                .bind("at", at)
                .mapTo(String.class)
                .findOne();
    }

    static boolean isKnown(Handle handle, Channel channel, String message, Instant at) {
        var query = handle.createQuery(
                "SELECT COUNT(*) FROM revision WHERE " + Rows.CHANNEL + " AND message = :message AND at = :at");
        return Rows.of(query, channel)
                        .bind("message", message)
                        .bind("at", at)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static boolean insert(
            Handle handle, Channel channel, String message, String text, Instant at, boolean deleted) {
        var insert = handle.createUpdate("""
                INSERT INTO revision (platform, team, channel, message, at, text, deleted)
                VALUES (:platform, :team, :channel, :message, :at, :text, :deleted) ON CONFLICT DO NOTHING
                """);
        return Rows.of(insert, channel)
                        .bind("message", message)
                        .bind("text", text)
                        .bind("at", at)
                        .bind("deleted", deleted)
                        .execute()
                == 1;
    }
}
