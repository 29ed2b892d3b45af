package dev.warmup.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** SQLite in one file: write-ahead log, one writer, several readers, foreign keys on, every commit synced. */
final class SqliteEngine implements Database.Engine {
    private static final int READERS = 4;
    private static final int BUSY_MILLIS = 2_000;
    private static final String PREFIX = "jdbc:sqlite:";

    private final FileLease lease;
    private final DataSource plain;
    private final HikariDataSource readers;
    private final HikariDataSource writer;

    private SqliteEngine(FileLease lease, String url) {
        this.lease = lease;
        this.plain = source(url);
        this.writer = pool("sqlite-writer", plain, 1);
        this.readers = pool("sqlite-readers", plain, READERS);
    }

    static SqliteEngine open(String url) throws DatabaseUnusable {
        var file = Path.of(url.substring(PREFIX.length()));
        prepareFolder(file);
        var lease = FileLease.take(file);
        try {
            examine(url, file);
            return new SqliteEngine(lease, url);
        } catch (DatabaseUnusable e) {
            lease.close();
            throw e;
        }
    }

    private static void prepareFolder(Path file) throws DatabaseUnusable {
        var folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new DatabaseUnusable(folder + ": the data folder cannot be made or is no folder", e);
        }
        if (Files.isDirectory(file)) {
            throw new DatabaseUnusable(file + ": is a folder, not a database file");
        }
    }

    /** Finds a damaged file before anything starts, where the message can still say which file it is. */
    private static void examine(String url, Path file) throws DatabaseUnusable {
        try (var connection = source(url).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!rows.next() || !rows.getString(1).equals("ok")) {
                throw new DatabaseUnusable(file + ": the database is damaged; restore a backup");
            }
        } catch (SQLException e) {
            throw new DatabaseUnusable(
                    file + ": the database is damaged, or is no database; restore a backup: " + e.getMessage(), e);
        }
    }

    private static DataSource source(String url) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        var source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    private static HikariDataSource pool(String name, DataSource source, int size) {
        var config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(BUSY_MILLIS);
        config.setPoolName(name);
        return new HikariDataSource(config);
    }

    @Override
    public DataSource reader() {
        return readers;
    }

    @Override
    public DataSource writer() {
        return writer;
    }

    @Override
    public DataSource migrator() {
        return plain;
    }

    @Override
    public String[] migrations() {
        return new String[] {"classpath:db/migration"};
    }

    @Override
    public String identity() {
        return "INTEGER PRIMARY KEY AUTOINCREMENT";
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
        lease.close();
    }
}
