package dev.warmup.store;

import dev.warmup.chat.Delivery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came in: each delivery stored under its own id before it is acknowledged, and handled once. Deliveries of one
 * member are handled in the order of their arrival.
 */
public final class Inbox {
    private static final String CLAIM = """
            UPDATE inbox SET claimed_by = :owner, claimed_until = :until, attempts = attempts + 1
            WHERE id IN (
                SELECT i.id FROM inbox i
                WHERE i.state = 'waiting' AND i.claimed_until <= :now
                  AND NOT EXISTS (
                      SELECT 1 FROM inbox e
                      WHERE e.platform = i.platform AND e.team = i.team AND e.lane = i.lane AND e.id < i.id
                        AND e.state = 'waiting')
                ORDER BY i.id LIMIT :most %s)
            RETURNING id, body, attempts
            """;

    private final Database database;
    private final String claim;

    public Inbox(Database database) {
        this.database = database;
        this.claim = CLAIM.formatted(database.isPostgres() ? "FOR UPDATE SKIP LOCKED" : "");
    }

    /** Stores a delivery; false when it was stored before. */
    public boolean store(Delivery delivery, Instant now) {
        var team = delivery.channel().team();
        return database.write(handle -> handle.createUpdate("""
                                INSERT INTO inbox (platform, team, delivery, lane, body, received_at)
                                VALUES (:platform, :team, :delivery, :lane, :body, :now)
                                ON CONFLICT (platform, team, delivery) DO NOTHING
                                """)
                        .bind("platform", team.platform())
                        .bind("team", team.id())
                        .bind("delivery", delivery.id())
                        .bind("lane", lane(delivery))
                        .bind("body", Json.write(delivery))
                        .bind("now", now)
                        .execute()
                == 1);
    }

    /** One member's deliveries wait for each other; so do those that tell no member. */
    private static String lane(Delivery delivery) {
        return delivery instanceof Delivery.Request request
                ? "member " + request.caller().member().id()
                : "channel " + delivery.channel().id();
    }

    /**
     * Claims the first waiting deliveries of each lane.
     *
     * @param owner this process
     * @param until when the claim is up for others to take over
     */
    public List<Waiting> claim(String owner, Instant now, Instant until, int most) {
        return database.write(handle -> handle
                .createQuery(claim)
                .bind("owner", owner)
                .bind("now", now)
                .bind("until", until)
                .bind("most", most)
                .map((row, context) -> waiting(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Waiting> waiting(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        int attempts = row.getInt("attempts");
        return Legible.read("inbox", id, row.getString("body"), Delivery.class)
                .map(delivery -> new Waiting(id, delivery, attempts));
    }

    /**
     * Marks a delivery as handled and writes down what is owed because of it, in one transaction; with it what had to
     * be held back until the member is there again.
     */
    public void handled(Waiting waiting, List<Owed> owed, Instant now) {
        finish(waiting, "handled", owed, now);
    }

    /** Marks a delivery as one that could not be handled; what is owed is the apology. */
    public void failed(Waiting waiting, List<Owed> owed, Instant now) {
        finish(waiting, "failed", owed, now);
    }

    /** Leaves a delivery waiting, and lets nobody take it up before an instant. */
    public void again(Waiting waiting, Instant next) {
        database.write(handle -> handle.createUpdate("UPDATE inbox SET claimed_until = :next WHERE id = :id")
                .bind("next", next)
                .bind("id", waiting.id())
                .execute());
    }

    /** Frees what an earlier process had claimed; for a process that is alone on the database. */
    public void release() {
        database.write(handle -> handle.execute("UPDATE inbox SET claimed_until = 0 WHERE state = 'waiting'"));
    }

    private void finish(Waiting waiting, String state, List<Owed> owed, Instant now) {
        database.write(handle -> {
            owed.forEach(item -> Ledger.insert(handle, item, now));
            if (waiting.delivery() instanceof Delivery.Request request) {
                HeldReplies.show(handle, request.replyTo(), now);
            }
            return handle.createUpdate("UPDATE inbox SET state = :state, handled_at = :now WHERE id = :id")
                    .bind("state", state)
                    .bind("now", now)
                    .bind("id", waiting.id())
                    .execute();
        });
    }
}
