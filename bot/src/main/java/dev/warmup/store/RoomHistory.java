package dev.warmup.store;

import dev.warmup.chat.Collected;
import dev.warmup.chat.Delivery;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What happened in a thread of the room, as it would have been delivered. */
public final class RoomHistory {
    private static final String HERE = " m.platform = :platform AND m.team = :team AND m.channel = :channel ";

    private final Database database;

    RoomHistory(Database database) {
        this.database = database;
    }

    /** The thread as it is from an instant on; see {@link dev.warmup.chat.ChatPlatform#collect}. */
    public Collected collect(Channel channel, String thread, Instant since) {
        return database.read(handle -> {
            var news = new ArrayList<Delivery.News>(said(handle, channel, thread, since));
            news.addAll(edited(handle, channel, thread, since));
            news.addAll(reactions(handle, channel, thread, since));
            var standing = standing(handle, channel, thread);
            return new Collected(news, standing, standing);
        });
    }

    private static List<Delivery.Said> said(Handle handle, Channel channel, String thread, Instant since) {
        var query = handle.createQuery(RoomRows.COLUMNS + "WHERE" + HERE
                + "AND m.thread = :thread AND m.said_at >= :since AND m.kind = 'said' ORDER BY m.id");
        return in(query, channel, thread)
                .bind("since", since)
                .map((row, context) -> said(row, channel, thread))
                .list();
    }

    private static Delivery.Said said(ResultSet row, Channel channel, String thread) throws SQLException {
        return new Delivery.Said(
                row.getString("delivery"),
                channel,
                thread,
                row.getString("id"),
                new Member(channel.team(), row.getString("author")),
                String.valueOf(row.getString("author_name")),
                row.getString("body"),
                Rows.instant(row, "said_at"));
    }

    private static List<Delivery.Edited> edited(Handle handle, Channel channel, String thread, Instant since) {
        var query = handle.createQuery("SELECT m.id, m.body, m.edited_at FROM room_message m WHERE" + HERE
                + "AND m.thread = :thread AND m.edited_at >= :since AND m.kind = 'said' ORDER BY m.edited_at, m.id");
        return in(query, channel, thread)
                .bind("since", since)
                .map((row, context) -> new Delivery.Edited(
                        "edited " + row.getString("id") + " " + row.getLong("edited_at"),
                        channel,
                        row.getString("id"),
                        row.getString("body"),
                        Rows.instant(row, "edited_at")))
                .list();
    }

    private static List<Delivery.Reacted> reactions(Handle handle, Channel channel, String thread, Instant since) {
        var query = handle.createQuery("SELECT r.* FROM room_reaction r JOIN room_message m ON m.id = r.message WHERE"
                + HERE + "AND m.thread = :thread ORDER BY r.message, r.member, r.emoji");
        return in(query, channel, thread)
                .map((row, context) -> new Delivery.Reacted(
                        "reaction " + row.getString("message") + " " + row.getString("member") + " "
                                + row.getString("emoji"),
                        channel,
                        row.getString("message"),
                        Rows.member(row),
                        row.getString("emoji"),
                        true,
                        since))
                .list();
    }

    private static Set<String> standing(Handle handle, Channel channel, String thread) {
        var query = handle.createQuery("SELECT CAST(m.id AS TEXT) AS id FROM room_message m WHERE" + HERE
                + "AND (m.thread = :thread OR CAST(m.id AS TEXT) = :thread) AND m.kind <> 'gone'");
        return new HashSet<>(in(query, channel, thread).mapTo(String.class).list());
    }

    private static Query in(Query query, Channel channel, String thread) {
        return Rows.of(query, channel).bind("thread", thread);
    }
}
