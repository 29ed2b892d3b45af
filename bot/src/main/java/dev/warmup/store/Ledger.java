package dev.warmup.store;

import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Sent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What is owed to the outside (posts, reveals, reactions, replies): written down first, claimed by lease, sent,
 * marked. Entries of one lane go out in the order in which they were owed.
 */
public final class Ledger {
    private static final String CLAIM = """
            UPDATE ledger SET state = 'claimed', claimed_by = :owner, claimed_until = :until, attempts = attempts + 1
            WHERE id IN (
                SELECT l.id FROM ledger l
                WHERE l.platform = :platform AND l.not_before <= :now
                  AND (l.state = 'owed' OR (l.state = 'claimed' AND l.claimed_until < :now))
                  AND NOT EXISTS (
                      SELECT 1 FROM ledger e
                      WHERE e.platform = l.platform AND e.team = l.team AND e.lane = l.lane AND e.id < l.id
                        AND e.state IN ('owed', 'claimed'))
                ORDER BY l.id LIMIT :most %s)
            RETURNING id, entry, item, attempts, not_after
            """;

    private final Database database;
    private final String claim;

    public Ledger(Database database) {
        this.database = database;
        this.claim = CLAIM.formatted(database.isPostgres() ? "FOR UPDATE SKIP LOCKED" : "");
    }

    /** Writes down what is owed; what is owed already is left as it is. */
    public void owe(Owed owed, Instant now) {
        database.write(handle -> insert(handle, owed, now));
    }

    /** For transactions of this package that owe something because of what they change. */
    static boolean insert(Handle handle, Owed owed, Instant now) {
        return handle.createUpdate("""
                                INSERT INTO ledger (platform, team, lane, entry, item, owed_at, not_before, not_after)
                                VALUES (:platform, :team, :lane, :entry, :item, :now, :notBefore, :notAfter)
                                ON CONFLICT (entry) DO NOTHING
                                """)
                        .bind("platform", owed.item().team().platform())
                        .bind("team", owed.item().team().id())
                        .bind("lane", owed.item().lane())
                        .bind("entry", owed.entry())
                        .bind("item", Json.write(owed.item()))
                        .bind("now", now)
                        .bind("notBefore", owed.notBefore())
                        .bind("notAfter", owed.notAfter())
                        .execute()
                == 1;
    }

    /**
     * Claims the first entries of each lane that are due on a platform.
     *
     * @param owner this process
     * @param until when the claim is up for others to take over
     */
    public List<LedgerEntry> claim(String platform, String owner, Instant now, Instant until, int most) {
        return database.write(handle -> handle.createQuery(claim)
                .bind("platform", platform)
                .bind("owner", owner)
                .bind("now", now)
                .bind("until", until)
                .bind("most", most)
                .map((row, context) -> new LedgerEntry(
                        row.getLong("id"),
                        row.getString("entry"),
                        Json.read(row.getString("item"), Outgoing.class),
                        row.getInt("attempts"),
                        Instant.ofEpochMilli(row.getLong("not_after")),
                        row.getInt("attempts") > 1))
                .list());
    }

    /** Where an entry stands outside, once it was sent. */
    public Optional<Sent> sent(String entry) {
        return database.read(handle -> handle.createQuery(
                        "SELECT message, thread FROM ledger WHERE entry = :entry AND state = 'sent'")
                .bind("entry", entry)
                .map((row, context) -> new Sent(row.getString("message"), row.getString("thread")))
                .findOne());
    }
}
