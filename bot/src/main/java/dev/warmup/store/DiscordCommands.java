package dev.warmup.store;

/** Remembers which commands were registered with Discord, for each application. */
public final class DiscordCommands {
    private final Database database;

    public DiscordCommands(Database database) {
        this.database = database;
    }

    /** Whether exactly these commands were the last to be registered. */
    public boolean registered(String application, String hash) {
        return database.read(handle -> handle.createQuery("SELECT hash FROM discord_commands WHERE application = :app")
                .bind("app", application)
                .mapTo(String.class)
                .findOne()
                .filter(hash::equals)
                .isPresent());
    }

    public void remember(String application, String hash) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO discord_commands (application, hash) VALUES (:app, :hash)
                        ON CONFLICT (application) DO UPDATE SET hash = excluded.hash
                        """)
                .bind("app", application)
                .bind("hash", hash)
                .execute());
    }
}
