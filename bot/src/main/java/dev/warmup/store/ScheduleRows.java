package dev.warmup.store;

import dev.warmup.study.Level;
import dev.warmup.study.Mode;
import dev.warmup.study.Schedule;
import dev.warmup.study.Scope;
import dev.warmup.study.TimeWords;
import dev.warmup.study.Timetable;
import dev.warmup.team.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Schedules in rows: lists as words joined by commas, the reveal as it is typed. */
final class ScheduleRows {
    private ScheduleRows() {}

    static List<StoredSchedule> all(Handle handle) {
        return handle.createQuery("SELECT * FROM schedule ORDER BY platform, team, channel")
                .map((row, context) -> read(row, skipped(handle, Rows.channel(row))))
                .list();
    }

    static Optional<StoredSchedule> of(Handle handle, Channel channel) {
        return Rows.of(handle.createQuery("SELECT * FROM schedule WHERE " + Rows.CHANNEL), channel)
                .map((row, context) -> read(row, skipped(handle, channel)))
                .findOne();
    }

    static Set<LocalDate> skipped(Handle handle, Channel channel) {
        return Rows.of(handle.createQuery("SELECT local_date FROM skipped_date WHERE " + Rows.CHANNEL), channel)
                .mapTo(LocalDate.class)
                .collect(Collectors.toSet());
    }

    /** Two admins who change one schedule at once do so one after the other, on any replica. */
    static void lock(Handle handle, Channel channel) {
        Rows.of(handle.createUpdate("UPDATE schedule SET since = since WHERE " + Rows.CHANNEL), channel)
                .execute();
    }

    static void write(Handle handle, StoredSchedule stored) {
        if (insert(handle, stored)) {
            return;
        }
        var update = handle.createUpdate("""
                UPDATE schedule SET local_time = :time, zone = :zone, days = :days, topics = :topics, levels = :levels,
                    reveal = :reveal, mode = :mode, language = :language, paused = :paused, since = :since
                WHERE %s
                """.formatted(Rows.CHANNEL));
        bind(update, stored).execute();
    }

    static boolean insert(Handle handle, StoredSchedule stored) {
        var insert = handle.createUpdate("""
                INSERT INTO schedule (platform, team, channel, local_time, zone, days, topics, levels, reveal, mode,
                    language, paused, since)
                VALUES (:platform, :team, :channel, :time, :zone, :days, :topics, :levels, :reveal, :mode,
                    :language, :paused, :since)
                ON CONFLICT (platform, team, channel) DO NOTHING
                """);
        return bind(insert, stored).execute() == 1;
    }

    private static Update bind(Update statement, StoredSchedule stored) {
        var schedule = stored.schedule();
        var timetable = schedule.timetable();
        return Rows.of(statement, stored.channel())
                .bind("time", timetable.time().toString())
                .bind("zone", timetable.zone().getId())
                .bind("days", joined(timetable.days(), DayOfWeek::name))
                .bind("topics", joined(schedule.scope().topics(), Function.identity()))
                .bind("levels", joined(schedule.scope().levels(), Level::name))
                .bind("reveal", timetable.reveal().word())
                .bind("mode", schedule.mode().name())
                .bind("language", schedule.language())
                .bind("paused", schedule.paused())
                .bind("since", stored.since());
    }

    private static StoredSchedule read(ResultSet row, Set<LocalDate> skipped) throws SQLException {
        var timetable = new Timetable(
                LocalTime.parse(row.getString("local_time")),
                ZoneId.of(row.getString("zone")),
                split(row.getString("days"), DayOfWeek::valueOf),
                skipped,
                TimeWords.reveal(row.getString("reveal")));
        var scope = new Scope(
                split(row.getString("topics"), Function.identity()), split(row.getString("levels"), Level::valueOf));
        var schedule = new Schedule(
                timetable,
                scope,
                Mode.valueOf(row.getString("mode")),
                row.getString("language"),
                row.getBoolean("paused"));
        return new StoredSchedule(Rows.channel(row), schedule, Rows.instant(row, "since"));
    }

    private static <T> String joined(Collection<T> items, Function<T, String> name) {
        return items.stream().map(name).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> split(String joined, Function<String, T> read) {
        return Arrays.stream(joined.split(","))
                .filter(word -> !word.isEmpty())
                .map(read)
                .collect(Collectors.toSet());
    }
}
