package dev.warmup.cli;

import dev.warmup.chat.CommandBook;
import dev.warmup.feature.daily.Daily;
import dev.warmup.notes.Notes;
import dev.warmup.search.LiveIndex;
import dev.warmup.store.Database;
import dev.warmup.store.DatabaseUnusable;
import dev.warmup.study.Schedule;
import dev.warmup.study.StemMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

/** All commands there are, for reading about them: on an empty database that is thrown away. */
final class Catalogue {
    private Catalogue() {}

    /** Gives the commands to whoever reads them, for as long as that takes. */
    static <T> T read(Function<CommandBook, T> reader) {
        try {
            var folder = Files.createTempDirectory("warmup");
            try (var database = Database.open("jdbc:sqlite:" + folder.resolve("empty.db"))) {
                return reader.apply(commands(database));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DatabaseUnusable e) {
            throw new IllegalStateException(e);
        }
    }

    private static CommandBook commands(Database database) {
        var clock = InstantSource.system();
        var schedule = Schedule.of(LocalTime.of(9, 0), ZoneOffset.UTC, EnumSet.allOf(DayOfWeek.class));
        var parts = new Daily.Parts(database, List::of, new StemMatcher(), schedule, List.of());
        var daily = new Daily(parts, instant -> {}, clock);
        return new CommandBook(new FeatureList(database, Catalogue::noNotes, new LiveIndex(Catalogue::noNotes), daily)
                .all()
                .commands());
    }

    private static Notes noNotes() {
        return Notes.of(List.of());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
