package dev.warmup.store;

import dev.warmup.chat.Card;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.ReplyTo;
import dev.warmup.team.Member;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Replies to members who could not be reached any more. They follow the reply to whatever a member does next. */
final class HeldReplies {
    /** So that a long absence does not end in a flood; the rest follows the reply after that. */
    private static final int MOST_AT_ONCE = 3;

    private HeldReplies() {}

    private record Held(long id, Card card) {}

    static int keep(Handle handle, Member member, Card card, Instant now) {
        var insert = handle.createUpdate("""
                INSERT INTO held_reply (platform, team, member, card, held_at)
                VALUES (:platform, :team, :member, :card, :now)
                """);
        return Rows.of(insert, member)
                .bind("card", Json.write(card))
                .bind("now", now)
                .execute();
    }

    /** Owes what is held for a member who has just done something, oldest first. */
    static void show(Handle handle, ReplyTo to, Instant now) {
        var query = handle.createQuery("SELECT id, card FROM held_reply"
                + " WHERE platform = :platform AND team = :team AND member = :member ORDER BY id LIMIT :most");
        Rows.of(query, to.member())
                .bind("most", MOST_AT_ONCE)
                .map((row, context) -> new Held(row.getLong("id"), Json.read(row.getString("card"), Card.class)))
                .list()
                .forEach(held -> {
                    Ledger.insert(
                            handle,
                            Owed.now("held " + held.id(), new Outgoing.PrivateReply(to, held.card(), true), now),
                            now);
                    handle.execute("DELETE FROM held_reply WHERE id = ?", held.id());
                });
    }
}
