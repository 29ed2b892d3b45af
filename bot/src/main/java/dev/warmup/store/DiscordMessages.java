package dev.warmup.store;

import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.team.Team;
import java.util.Optional;

/** Finds out again what a Discord message was, from what came in and what was owed. */
public final class DiscordMessages {
    private static final String PLATFORM = "discord";

    private final Database database;

    public DiscordMessages(Database database) {
        this.database = database;
    }

    /** The message as it was delivered: on Discord a message's id is its delivery's. */
    public Optional<Delivery.Said> said(Team team, String message) {
        return database.read(handle -> handle.createQuery("""
                        SELECT body FROM inbox WHERE platform = :platform AND team = :team AND delivery = :message
                        """)
                .bind("platform", team.platform())
                .bind("team", team.id())
                .bind("message", message)
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, Delivery.class))
                .filter(Delivery.Said.class::isInstance)
                .map(Delivery.Said.class::cast));
    }

    /** What we sent as this message. */
    public Optional<Outgoing> sent(String message) {
        return database.read(handle -> handle.createQuery(
                        "SELECT item FROM ledger WHERE platform = :platform AND message = :message ORDER BY id LIMIT 1")
                .bind("platform", PLATFORM)
                .bind("message", message)
                .mapTo(String.class)
                .findOne()
                .map(item -> Json.read(item, Outgoing.class)));
    }
}
