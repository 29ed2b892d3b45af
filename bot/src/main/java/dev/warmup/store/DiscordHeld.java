package dev.warmup.store;

import dev.warmup.chat.Card;
import dev.warmup.team.Member;
import java.util.List;

/** Holds replies for members who take no direct messages, until they use a command again. */
public final class DiscordHeld {
    private final Database database;

    public DiscordHeld(Database database) {
        this.database = database;
    }

    /** One that is held. */
    public record Held(String entry, Card card) {}

    /** Holds a card; holding the same entry twice holds it once. */
    public void hold(String entry, Member member, Card card) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO discord_held (entry, team, member, card) VALUES (:entry, :team, :member, :card)
                        ON CONFLICT (entry) DO NOTHING
                        """)
                .bind("entry", entry)
                .bind("team", member.team().id())
                .bind("member", member.id())
                .bind("card", Json.write(card))
                .execute());
    }

    /** What is held for a member, oldest first. */
    public List<Held> heldFor(Member member) {
        return database.read(handle -> handle.createQuery(
                        "SELECT entry, card FROM discord_held WHERE team = :team AND member = :member ORDER BY id")
                .bind("team", member.team().id())
                .bind("member", member.id())
                .map((row, context) -> new Held(row.getString("entry"), Json.read(row.getString("card"), Card.class)))
                .list());
    }

    public void release(String entry) {
        database.write(handle -> handle.createUpdate("DELETE FROM discord_held WHERE entry = :entry")
                .bind("entry", entry)
                .execute());
    }
}
