package dev.warmup.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
            return Postgres.fresh("template0");
        }

        @Override
        public Database open(Path folder) {
            return open(Postgres.fresh(Postgres.migrated()));
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
        private static final EmbeddedPostgres SERVER = start();
        private static final String MIGRATED = migrate();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A database with all tables that others are copied from, which is much quicker than migrating each. */
        private static String migrate() {
            String url = fresh("template0");
            TestDatabases.open(url).close();
            return url.replaceFirst(".*/([^/?]+)\\?.*", "$1");
        }

        static String migrated() {
            return MIGRATED;
        }

        static String fresh(String template) {
            String name = "warmup_" + UUID.randomUUID().toString().replace('-', '_');
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return SERVER.getJdbcUrl("postgres", name);
        }
    }
}
