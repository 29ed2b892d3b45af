package dev.warmup.store;

import java.util.function.Supplier;

/** Secrets that this installation made once and keeps, such as the key that signs cookies. */
public final class Secrets {
    private final Database database;

    public Secrets(Database database) {
        this.database = database;
    }

    /** The secret of this name; made now if there is none yet. All replicas get the same. */
    public String get(String name, Supplier<String> made) {
        return database.write(handle -> {
            handle.createUpdate("INSERT INTO secret (name, content) VALUES (:name, :made) ON CONFLICT DO NOTHING")
                    .bind("name", name)
                    .bind("made", made.get())
                    .execute();
            return handle.createQuery("SELECT content FROM secret WHERE name = :name")
                    .bind("name", name)
                    .mapTo(String.class)
                    .one();
        });
    }
}
