package dev.warmup.store;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs every test of a class on each database. */
@ParameterizedClass(name = "{0}")
@EnumSource(TestDatabases.class)
public abstract class StorageSuite {
    @Parameter
    protected @Nullable TestDatabases kind;

    @TempDir
    protected @Nullable Path folder;

    private @Nullable Database database;

    @BeforeEach
    protected final void open() {
        database = Objects.requireNonNull(kind).open(Objects.requireNonNull(folder));
    }

    @AfterEach
    protected final void close() {
        database().close();
    }

    protected final Database database() {
        return Objects.requireNonNull(database);
    }
}
