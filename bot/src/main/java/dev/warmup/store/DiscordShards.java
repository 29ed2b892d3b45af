package dev.warmup.store;

import java.time.Instant;
import java.util.Optional;

/** Remembers until when each shard of Discord was heard, whichever process it belongs to. */
public final class DiscordShards {
    private final Database database;

    public DiscordShards(Database database) {
        this.database = database;
    }

    /**
     * When a shard was last heard, in this process or one before.
     *
     * @param shards how many there are in all: another number splits the servers otherwise
     */
    public Optional<Instant> heard(int shard, int shards) {
        return database.read(handle -> handle.createQuery(
                        "SELECT heard_at FROM discord_shard WHERE shard = :shard AND shards = :shards")
                .bind("shard", shard)
                .bind("shards", shards)
                .mapTo(Instant.class)
                .findOne());
    }

    public void hear(int shard, int shards, Instant now) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO discord_shard (shard, shards, heard_at) VALUES (:shard, :shards, :now)
                        ON CONFLICT (shard, shards) DO UPDATE SET heard_at = excluded.heard_at
                        """)
                .bind("shard", shard)
                .bind("shards", shards)
                .bind("now", now)
                .execute());
    }
}
