package dev.warmup.store;

import dev.warmup.chat.Card;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Sent;
import dev.warmup.team.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What is owed to the outside (posts, reveals, reactions, replies): written down first, claimed by lease, sent,
 * marked. Entries of one lane go out in the order in which they were owed.
 */
public final class Ledger {
    private static final String CLAIM = """
            UPDATE ledger SET doubtful = (doubtful OR state = 'claimed'), state = 'claimed', claimed_by = :owner,
                claimed_until = :until
            WHERE id IN (
                SELECT l.id FROM ledger l
                WHERE l.platform = :platform AND l.not_before <= :now
                  AND (l.state = 'owed' OR (l.state = 'claimed' AND l.claimed_until < :now))
                  AND NOT EXISTS (
                      SELECT 1 FROM ledger e
                      WHERE e.platform = l.platform AND e.team = l.team AND e.lane = l.lane AND e.id < l.id
                        AND e.state IN ('owed', 'claimed'))
                ORDER BY l.id LIMIT :most %s)
            RETURNING id, entry, claimed_by, item, attempts, not_after, doubtful
            """;

    /** Who has lost the claim to another process has no say in what becomes of the entry. */
    private static final String MINE = " WHERE id = :id AND state = 'claimed' AND claimed_by = :owner";

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
        return database.write(handle -> handle
                .createQuery(claim)
                .bind("platform", platform)
                .bind("owner", owner)
                .bind("now", now)
                .bind("until", until)
                .bind("most", most)
                .map((row, context) -> entry(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<LedgerEntry> entry(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var item = Legible.read("ledger", id, row.getString("item"), Outgoing.class);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LedgerEntry(
                id,
                row.getString("entry"),
                row.getString("claimed_by"),
                item.get(),
                row.getInt("attempts"),
                Rows.instant(row, "not_after"),
                row.getBoolean("doubtful")));
    }

    /**
     * Keeps claims from running out while their entries are still being sent.
     *
     * @param ids of entries that this process has claimed
     */
    public void hold(String owner, Collection<Long> ids, Instant until) {
        database.write(handle -> handle.createUpdate("UPDATE ledger SET claimed_until = :until"
                        + " WHERE id IN (<ids>) AND state = 'claimed' AND claimed_by = :owner")
                .bindList("ids", List.copyOf(ids))
                .bind("until", until)
                .bind("owner", owner)
                .execute());
    }

    /** It is out: where it stands is kept for good. */
    public void sent(LedgerEntry entry, Sent sent, Instant now) {
        database.write(handle -> out(handle, entry, sent, now));
    }

    /** It was found outside, where it has been since nobody knows when: taken for as long as it was owed. */
    public void found(LedgerEntry entry, Sent sent) {
        database.write(handle -> {
            var owed = handle.createQuery("SELECT owed_at FROM ledger WHERE id = :id")
                    .bind("id", entry.id())
                    .mapTo(Instant.class)
                    .one();
            return out(handle, entry, sent, owed);
        });
    }

    private static int out(Handle handle, LedgerEntry entry, Sent sent, Instant at) {
        PostedThings.sent(handle, entry.entry(), sent, at);
        return handle.createUpdate("""
                            UPDATE ledger SET state = 'sent', message = :message, thread = :thread, sent_at = :at,
                                problem = ''
                            WHERE id = :id
                            """)
                .bind("message", sent.message())
                .bind("thread", sent.thread())
                .bind("at", at)
                .bind("id", entry.id())
                .execute();
    }

    /** It was certainly not sent, and is due again at a later instant. */
    public void later(LedgerEntry entry, Instant next, String problem) {
        database.write(handle -> again(handle, entry, next, problem, false));
    }

    /** Nobody knows whether it was sent; at a later instant the platform is asked. */
    public void doubt(LedgerEntry entry, Instant next, String problem) {
        database.write(handle -> again(handle, entry, next, problem, true));
    }

    private static int again(Handle handle, LedgerEntry entry, Instant next, String problem, boolean doubtful) {
        return handle.createUpdate("""
                        UPDATE ledger SET state = 'owed', not_before = :next, attempts = attempts + 1,
                            problem = :problem, doubtful = :doubtful
                        """ + MINE)
                .bind("next", next)
                .bind("problem", problem)
                .bind("doubtful", doubtful)
                .bind("id", entry.id())
                .bind("owner", entry.owner())
                .execute();
    }

    /** It will never be sent. */
    public void drop(LedgerEntry entry, Dropped why, String problem) {
        database.write(handle -> drop(handle, entry, why, problem));
    }

    /** It cannot be sent, and is shown to its member with the reply to what the member does next. */
    public void holdBack(LedgerEntry entry, Member member, Card card, String problem, Instant now) {
        database.write(handle ->
                drop(handle, entry, Dropped.REFUSED, problem) ? HeldReplies.keep(handle, member, card, now) : 0);
    }

    private static boolean drop(Handle handle, LedgerEntry entry, Dropped why, String problem) {
        return handle.createUpdate("UPDATE ledger SET state = :state, problem = :problem" + MINE)
                        .bind("state", why.name().toLowerCase(Locale.ROOT))
                        .bind("problem", problem)
                        .bind("id", entry.id())
                        .bind("owner", entry.owner())
                        .execute()
                == 1;
    }

    /** Why an entry is given up. */
    public enum Dropped {
        /** The platform does not want it. */
        REFUSED,
        /** Its time is over. */
        EXPIRED,
        /** It may be there or not, and nobody can say: better not at all than twice. */
        UNKNOWN
    }

    /** When the next entry of a platform becomes due. */
    public Optional<Instant> nextDue(String platform) {
        return database.read(handle -> handle.createQuery("""
                        SELECT MIN(CASE WHEN state = 'claimed' THEN claimed_until ELSE not_before END)
                        FROM ledger WHERE platform = :platform AND state IN ('owed', 'claimed')
                        """)
                .bind("platform", platform)
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
    }

    /** What an entry holds, whether it is out or not. */
    public Optional<Outgoing> item(String entry) {
        return database.read(handle -> handle.createQuery("SELECT item FROM ledger WHERE entry = :entry")
                .bind("entry", entry)
                .map((row, context) -> Json.read(row.getString("item"), Outgoing.class))
                .findOne());
    }

    /** Frees what an earlier process had claimed; for a process that is alone on the database. */
    public void release() {
        database.write(handle -> handle.execute("UPDATE ledger SET claimed_until = 0 WHERE state = 'claimed'"));
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
