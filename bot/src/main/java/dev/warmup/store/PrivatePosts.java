package dev.warmup.store;

import dev.warmup.chat.Outgoing;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Owes private answers to the thread once the reference answer is out, in the caller's transaction. */
final class PrivatePosts {
    private record Unposted(Member member, AnswerMessage message) {}

    private final RevealCards cards;

    PrivatePosts(RevealCards cards) {
        this.cards = cards;
    }

    /** Owes every private answer that counts and is not owed yet. */
    void owe(Handle handle, StoredDaily daily, Instant now) {
        var names = Names.all(handle, daily.channel().team());
        names.keySet().removeAll(Names.hidden(handle, daily.channel().team()));
        for (var unposted : unposted(handle, daily)) {
            var name = Optional.ofNullable(names.get(unposted.member()))
                    .filter(known -> unposted.message().named());
            String entry = Entries.privatePost(unposted.message().id());
            var card = cards.privateAnswer(daily, name, unposted.message().text());
            var item = new Outgoing.InThread(daily.channel(), daily.where().thread(), card);
            Ledger.insert(handle, Owed.now(entry, item, now), now);
            handle.createUpdate("UPDATE answer_message SET post_entry = :entry WHERE id = :id")
                    .bind("entry", entry)
                    .bind("id", unposted.message().id())
                    .execute();
        }
    }

    private static List<Unposted> unposted(Handle handle, StoredDaily daily) {
        return handle.createQuery("""
                        SELECT m.* FROM answer_message m
                        JOIN answer a ON a.daily = m.daily AND a.member = m.member
                        WHERE m.daily = :daily AND m.source = 'PRIVATE' AND a.counted AND NOT m.deleted
                          AND m.post_entry = ''
                        ORDER BY m.said_at, m.id
                        """)
                .bind("daily", daily.id())
                .map((row, context) -> new Unposted(Rows.member(row), AnswerRows.message(row)))
                .list();
    }
}
