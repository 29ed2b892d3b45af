package dev.warmup.store;

import dev.warmup.chat.Delivery;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Messages beside the threads, kept while a question is open because their authors may want them counted. */
final class ChannelMessages {
    record Kept(Member member, Instant saidAt) {}

    private ChannelMessages() {}

    static boolean isWorthKeeping(Handle handle, Channel channel) {
        var query = handle.createQuery("SELECT COUNT(*) FROM daily_question WHERE " + Rows.CHANNEL
                + " AND state IN ('OWED', 'OPEN', 'REVEALED')");
        return Rows.of(query, channel).mapTo(Integer.class).one() > 0;
    }

    static void keep(Handle handle, Delivery.Said said) {
        Names.seen(handle, said.member(), said.name(), said.at());
        var insert = handle.createUpdate("""
                INSERT INTO channel_message (platform, team, channel, message, member, said_at)
                VALUES (:platform, :team, :channel, :message, :member, :at) ON CONFLICT DO NOTHING
                """);
        Rows.of(insert, said.channel())
                .bind("message", said.message())
                .bind("member", said.member().id())
                .bind("at", said.at())
                .execute();
        Revisions.add(handle, said.channel(), said.message(), said.text(), said.at());
    }

    static Optional<Kept> find(Handle handle, Channel channel, String message) {
        var query =
                handle.createQuery("SELECT * FROM channel_message WHERE " + Rows.CHANNEL + " AND message = :message");
        return Rows.of(query, channel)
                .bind("message", message)
                .map((row, context) -> new Kept(Rows.member(row), Rows.instant(row, "said_at")))
                .findOne();
    }

    /** Forgets what can no longer count, with everything known about messages that are no answers. */
    static void forget(Handle handle, Channel channel, Instant before) {
        Rows.of(
                        handle.createUpdate(
                                "DELETE FROM channel_message WHERE " + Rows.CHANNEL + " AND said_at < :before"),
                        channel)
                .bind("before", before)
                .execute();
        for (String table : new String[] {"revision", "reaction"}) {
            var delete = handle.createUpdate("""
                    DELETE FROM %1$s WHERE %2$s AND at < :before
                      AND NOT EXISTS (
                          SELECT 1 FROM answer_message m
                          WHERE m.platform = %1$s.platform AND m.team = %1$s.team AND m.channel = %1$s.channel
                            AND %1$s.message IN (m.message, m.post_message))
                      AND NOT EXISTS (
                          SELECT 1 FROM channel_message c
                          WHERE c.platform = %1$s.platform AND c.team = %1$s.team AND c.channel = %1$s.channel
                            AND c.message = %1$s.message)
                    """.formatted(table, Rows.CHANNEL));
            Rows.of(delete, channel).bind("before", before).execute();
        }
    }
}
