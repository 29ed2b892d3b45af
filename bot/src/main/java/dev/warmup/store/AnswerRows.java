package dev.warmup.store;

import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads and writes answers and their messages, in the caller's transaction. */
final class AnswerRows {
    /** A message of an answer, with the question and the member it belongs to. */
    record Owner(long daily, Member member, boolean discussion) {}

    private AnswerRows() {}

    /** The messages that make up a member's answer: neither deleted nor discussion, oldest first. */
    static List<AnswerMessage> standing(Handle handle, long daily, Member member) {
        return handle.createQuery("""
                        SELECT * FROM answer_message
                        WHERE daily = :daily AND member = :member AND NOT deleted AND NOT discussion
                        ORDER BY said_at, id
                        """)
                .bind("daily", daily)
                .bind("member", member.id())
                .map((row, context) -> message(row))
                .list();
    }

    static String text(List<AnswerMessage> messages) {
        return messages.stream().map(AnswerMessage::text).collect(Collectors.joining("\n"));
    }

    static AnswerState state(Handle handle, long daily, Member member) {
        return handle.createQuery("SELECT * FROM answer WHERE daily = :daily AND member = :member")
                .bind("daily", daily)
                .bind("member", member.id())
                .map((row, context) -> new AnswerState(
                        row.getBoolean("counted"),
                        Rows.instant(row, "counted_at"),
                        row.getString("marked_message"),
                        row.getInt("mark_turns")))
                .findOne()
                .orElse(AnswerState.NONE);
    }

    static void write(Handle handle, long daily, Member member, AnswerState state) {
        var upsert = handle.createUpdate("""
                INSERT INTO answer (daily, platform, team, member, counted, counted_at, marked_message, mark_turns)
                VALUES (:daily, :platform, :team, :member, :counted, :countedAt, :marked, :turns)
                ON CONFLICT (daily, member) DO UPDATE SET counted = excluded.counted,
                    counted_at = excluded.counted_at, marked_message = excluded.marked_message,
                    mark_turns = excluded.mark_turns
                """);
        Rows.of(upsert, member)
                .bind("daily", daily)
                .bind("counted", state.counted())
                .bind("countedAt", state.countedAt())
                .bind("marked", state.markedMessage())
                .bind("turns", state.markTurns())
                .execute();
    }

    /** Adds a message unless it is there. */
    static boolean insert(Handle handle, StoredDaily daily, Member member, AnswerMessage message, boolean discussion) {
        var insert = handle.createUpdate("""
                INSERT INTO answer_message (daily, platform, team, channel, message, member, source, named, discussion,
                    text, said_at)
                VALUES (:daily, :platform, :team, :channel, :message, :member, :source, :named, :discussion,
                    :text, :at)
                ON CONFLICT (platform, team, channel, message) DO NOTHING
                """);
        return Rows.of(insert, daily.channel())
                        .bind("daily", daily.id())
                        .bind("message", message.message())
                        .bind("member", member.id())
                        .bind("source", message.source().name())
                        .bind("named", message.named())
                        .bind("discussion", discussion)
                        .bind("text", message.text())
                        .bind("at", message.saidAt())
                        .execute()
                == 1;
    }

    static Optional<Owner> owner(Handle handle, Channel channel, String message) {
        var query =
                handle.createQuery("SELECT * FROM answer_message WHERE " + Rows.CHANNEL + " AND message = :message");
        return Rows.of(query, channel)
                .bind("message", message)
                .map((row, context) -> new Owner(row.getLong("daily"), Rows.member(row), row.getBoolean("discussion")))
                .findOne();
    }

    /** Gives a message the text of its newest version. */
    static void settle(Handle handle, Channel channel, String message) {
        Revisions.newest(handle, channel, message).ifPresent(newest -> {
            var update = handle.createUpdate("UPDATE answer_message SET text = :text, deleted = :deleted WHERE "
                    + Rows.CHANNEL + " AND message = :message");
            Rows.of(update, channel)
                    .bind("message", message)
                    .bind("text", newest.text())
                    .bind("deleted", newest.deleted())
                    .execute();
        });
    }

    static void nameIt(Handle handle, Channel channel, String message, boolean named) {
        var update = handle.createUpdate(
                "UPDATE answer_message SET named = :named WHERE " + Rows.CHANNEL + " AND message = :message");
        Rows.of(update, channel).bind("message", message).bind("named", named).execute();
    }

    static AnswerMessage message(ResultSet row) throws SQLException {
        return new AnswerMessage(
                row.getLong("id"),
                row.getString("message"),
                AnswerMessage.Source.valueOf(row.getString("source")),
                row.getBoolean("named"),
                row.getString("text"),
                Rows.instant(row, "said_at"));
    }
}
