package dev.warmup.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** Real databases for tests: a fresh SQLite file, or a fresh database on the one PostgreSQL of this JVM. */
public enum TestDatabases {
    SQLITE {
        @Override
        public String fresh(Path folder) {
            return "jdbc:sqlite:" + folder.resolve(UUID.randomUUID() + ".db");
        }
    },
    POSTGRESQL {
        @Override
        public String fresh(Path folder) {
            return Postgres.fresh();
        }

        @Override
        public Database open(Path folder) {
            return open(Postgres.emptied());
        }
    };

    /** The address of an empty database. */
    public abstract String fresh(Path folder);

    /** An empty database, opened. */
    public Database open(Path folder) {
        return open(fresh(folder));
    }

    public static Database open(String url) {
        try {
            return Database.open(url);
        } catch (DatabaseUnusable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started by the first test that needs it; it ends with the JVM. Runs as root too: then in its own namespace. */
    private static final class Postgres {
        private static final String EMPTY_ALL = """
                DO $$ BEGIN
                    EXECUTE (
                        SELECT 'TRUNCATE ' || string_agg(quote_ident(tablename), ', ') || ' RESTART IDENTITY'
                        FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history');
                END $$
                """;
        private static final EmbeddedPostgres SERVER = start();
        private static final String SHARED = shared();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String shared() {
            String url = fresh();
            TestDatabases.open(url).close();
            return url;
        }

        /** One database for one test after the other: making one for each takes longer, and deleting them most of all. */
        static String emptied() {
            try (var connection = DriverManager.getConnection(SHARED);
                    var statement = connection.createStatement()) {
                statement.execute(EMPTY_ALL);
                return SHARED;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        static String fresh() {
            String name = "warmup_" + UUID.randomUUID().toString().replace('-', '_');
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + " TEMPLATE template0");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return SERVER.getJdbcUrl("postgres", name);
        }
    }
}
