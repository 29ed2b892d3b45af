package dev.warmup.feature.daily;

import dev.warmup.store.Database;
import dev.warmup.store.TestDatabases;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with a fresh SQLite file of its own. */
abstract class OnSqlite {
    @TempDir
    @Nullable
    Path folder;

    private @Nullable Database database;

    @BeforeEach
    final void open() {
        database = TestDatabases.SQLITE.open(Objects.requireNonNull(folder));
    }

    @AfterEach
    final void close() {
        database().close();
    }

    final Database database() {
        return Objects.requireNonNull(database);
    }
}
