package dev.warmup.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is on its way to Slack, written down before it is sent, so that a lost answer can be looked into. */
public final class SlackSendings {
    private static final String STILL_ASKED_FOR =
            "entry IN (SELECT entry FROM ledger WHERE owed_at >= :before OR state IN ('owed', 'claimed'))";

    private final Database database;

    public SlackSendings(Database database) {
        this.database = database;
    }

    /**
     * One message of an entry.
     *
     * @param thread the thread it goes to, or empty
     * @param startedAt before this instant the message cannot be there
     * @param message the id of the message; empty while nobody knows that it is there
     */
    public record Sending(int part, String channel, String thread, Instant startedAt, String message) {
        public boolean isThere() {
            return !message.isEmpty();
        }
    }

    /** Notes that a part is about to be sent; what was noted first stands. */
    public void begin(String entry, Sending sending) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO slack_sending (entry, part, channel, thread, started_at)
                        VALUES (:entry, :part, :channel, :thread, :at) ON CONFLICT DO NOTHING
                        """)
                .bind("entry", entry)
                .bind("part", sending.part())
                .bind("channel", sending.channel())
                .bind("thread", sending.thread())
                .bind("at", sending.startedAt())
                .execute());
    }

    /** Notes that a part is there. */
    public void arrived(String entry, int part, String message) {
        database.write(handle -> handle.createUpdate(
                        "UPDATE slack_sending SET message = :message WHERE entry = :entry AND part = :part")
                .bind("message", message)
                .bind("entry", entry)
                .bind("part", part)
                .execute());
    }

    /** Notes that nothing of an entry went out, and that it goes another way. */
    public void forget(String entry) {
        database.write(handle -> handle.createUpdate("DELETE FROM slack_sending WHERE entry = :entry AND message = ''")
                .bind("entry", entry)
                .execute());
    }

    /** The parts of an entry that were begun, in order. */
    public List<Sending> of(String entry) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM slack_sending WHERE entry = :entry ORDER BY part")
                .bind("entry", entry)
                .map((row, context) -> new Sending(
                        row.getInt("part"),
                        row.getString("channel"),
                        row.getString("thread"),
                        Instant.ofEpochMilli(row.getLong("started_at")),
                        row.getString("message")))
                .list());
    }

    /** The messages that were sent together with this one, itself included. */
    public List<String> together(String channel, String message) {
        return database.read(handle -> handle.createQuery("""
                        SELECT message FROM slack_sending
                        WHERE message <> '' AND entry IN (
                            SELECT entry FROM slack_sending WHERE channel = :channel AND message = :message)
                        ORDER BY part DESC
                        """)
                .bind("channel", channel)
                .bind("message", message)
                .mapTo(String.class)
                .list());
    }

    /** The file that a picture of an entry became. */
    public Optional<String> picture(String entry, int place) {
        return database.read(
                handle -> handle.createQuery("SELECT file FROM slack_picture WHERE entry = :entry AND place = :place")
                        .bind("entry", entry)
                        .bind("place", place)
                        .mapTo(String.class)
                        .findOne());
    }

    public void pictureUploaded(String entry, int place, String file) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO slack_picture (entry, place, file) VALUES (:entry, :place, :file)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("entry", entry)
                .bind("place", place)
                .bind("file", file)
                .execute());
    }

    /**
     * Forgets what nobody will ask for any more: what was owed before an instant and is settled. The messages of an
     * entry that took several are kept, for they are taken away together.
     */
    public void clean(Instant before) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM slack_picture WHERE NOT " + STILL_ASKED_FOR)
                    .bind("before", before)
                    .execute();
            return handle.createUpdate(
                            "DELETE FROM slack_sending WHERE started_at < :before AND NOT "
                                    + STILL_ASKED_FOR
                                    + " AND (message IN ('', 'shown') OR entry NOT IN (SELECT entry FROM slack_sending WHERE part > 0))")
                    .bind("before", before)
                    .execute();
        });
    }
}
