package dev.warmup.store;

import dev.warmup.team.Channel;
import dev.warmup.team.Team;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Snippets and text files of Slack messages that are still to be read. */
public final class SlackAttachments {
    private static final String ROW = " WHERE channel = :channel AND message = :message AND at = :at";

    private final Database database;

    public SlackAttachments(Database database) {
        this.database = database;
    }

    /**
     * The files of one version of a message.
     *
     * @param at the time of that version
     * @param text what the message says beside them
     * @param files their ids
     * @param attempts how often they could not be read
     */
    public record Unread(Channel channel, String message, Instant at, String text, List<String> files, int attempts) {
        public Unread {
            files = List.copyOf(files);
        }
    }

    /** Notes that files are to be read; false when that was noted before. */
    public boolean add(Unread unread, Instant now) {
        return database.write(handle -> handle.createUpdate("""
                        INSERT INTO slack_attachment (channel, message, at, team, text, files, next_at)
                        VALUES (:channel, :message, :at, :team, :text, :files, :now) ON CONFLICT DO NOTHING
                        """)
                        .bind("channel", unread.channel().id())
                        .bind("message", unread.message())
                        .bind("at", unread.at())
                        .bind("team", unread.channel().team().id())
                        .bind("text", unread.text())
                        .bind("files", String.join(",", unread.files()))
                        .bind("now", now)
                        .execute()
                == 1);
    }

    /** Takes one that is due, and leaves it alone until an instant. */
    public Optional<Unread> claim(Instant now, Instant until) {
        return database.write(handle -> {
            var due = handle.createQuery(
                            "SELECT * FROM slack_attachment WHERE next_at <= :now ORDER BY next_at, message LIMIT 1")
                    .bind("now", now)
                    .map((row, context) -> new Unread(
                            new Channel(new Team("slack", row.getString("team")), row.getString("channel")),
                            row.getString("message"),
                            Instant.ofEpochMilli(row.getLong("at")),
                            row.getString("text"),
                            List.of(row.getString("files").split(",")),
                            row.getInt("attempts")))
                    .findOne();
            due.ifPresent(unread -> handle.createUpdate("UPDATE slack_attachment SET next_at = :until" + ROW)
                    .bind("until", until)
                    .bind("channel", unread.channel().id())
                    .bind("message", unread.message())
                    .bind("at", unread.at())
                    .execute());
            return due;
        });
    }

    /** Leaves it for later after it could not be read. */
    public void failed(Unread unread, Instant next) {
        database.write(handle -> handle.createUpdate(
                        "UPDATE slack_attachment SET attempts = attempts + 1, next_at = :next" + ROW)
                .bind("next", next)
                .bind("channel", unread.channel().id())
                .bind("message", unread.message())
                .bind("at", unread.at())
                .execute());
    }

    /** It was read and handed in, or never will be. */
    public void done(Unread unread) {
        database.write(handle -> handle.createUpdate("DELETE FROM slack_attachment" + ROW)
                .bind("channel", unread.channel().id())
                .bind("message", unread.message())
                .bind("at", unread.at())
                .execute());
    }
}
