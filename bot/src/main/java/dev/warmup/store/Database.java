package dev.warmup.store;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/**
 * The one database of this installation. Open it once and hand it to the classes of this package.
 *
 * <p>Reading never waits for writing. On SQLite one connection writes, and every write is on the disk before it
 * returns.
 */
public final class Database implements AutoCloseable {
    private final Engine engine;
    private final Jdbi reader;
    private final Jdbi writer;

    private Database(Engine engine) {
        this.engine = engine;
        this.reader = Values.jdbi(engine.reader());
        this.writer = Values.jdbi(engine.writer());
    }

    /**
     * Opens the database, and brings its tables up to date.
     *
     * @param url {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://...}
     * @throws DatabaseUnusable when it is damaged, in use by another Warmup, out of reach, or newer than this program
     */
    public static Database open(String url) throws DatabaseUnusable {
        var engine = url.startsWith("jdbc:sqlite:") ? SqliteEngine.open(url) : PostgresEngine.open(url);
        try {
            migrate(engine);
            return new Database(engine);
        } catch (FlywayException e) {
            engine.close();
            // The address of a server may hold its password.
            String place = engine instanceof PostgresEngine ? "WARMUP_DB" : url;
            throw new DatabaseUnusable(place + ": " + firstLine(e), e);
        }
    }

    private static void migrate(Engine engine) {
        Flyway.configure()
                .dataSource(engine.migrator())
                .locations(engine.migrations())
                .placeholders(java.util.Map.of("identity", engine.identity()))
                .load()
                .migrate();
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("unusable");
    }

    /** Whether this process is the only one that can be on this database. */
    public boolean isExclusive() {
        return !isPostgres();
    }

    /** Where a scheduler can share its triggers with other replicas; empty where this process is alone. */
    public Optional<DataSource> sharedByReplicas() {
        return isPostgres() ? Optional.of(engine.writer()) : Optional.empty();
    }

    boolean isPostgres() {
        return engine instanceof PostgresEngine;
    }

    /** One transaction that only reads. */
    <T> T read(HandleCallback<T, RuntimeException> work) {
        return reader.inTransaction(work);
    }

    /** One transaction that may write; durable when it returns. */
    <T> T write(HandleCallback<T, RuntimeException> work) {
        return writer.inTransaction(work);
    }

    /** Whether the database answers just now. */
    public boolean answers() {
        try (var connection = engine.reader().getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    /** What differs between the two databases. */
    interface Engine extends AutoCloseable {
        DataSource reader();

        DataSource writer();

        DataSource migrator();

        /** Where its migrations are. */
        String[] migrations();

        /** Type and primary-key clause of a column that numbers its rows. */
        String identity();

        @Override
        void close();
    }
}
