package dev.warmup.store;

import dev.warmup.study.Schedule;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** The schedules of channels, one each, with the dates they leave out. */
public final class Schedules {
    private final Database database;

    public Schedules(Database database) {
        this.database = database;
    }

    public List<StoredSchedule> all() {
        return database.read(ScheduleRows::all);
    }

    public Optional<StoredSchedule> of(Channel channel) {
        return database.read(handle -> ScheduleRows.of(handle, channel));
    }

    /** The channel a member means: the one spoken in if it has a schedule, else the team's only one that has. */
    public Optional<StoredSchedule> meant(Channel channel) {
        return of(channel).or(() -> {
            var others = all().stream()
                    .filter(stored -> stored.channel().team().equals(channel.team()))
                    .toList();
            return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
        });
    }

    /**
     * Changes a channel's schedule once under a delivery.
     *
     * @param start what is changed where the channel has none yet
     * @return the schedule as it is then
     */
    public Schedule change(Deed deed, Schedule start, UnaryOperator<Schedule> change) {
        return database.write(handle -> {
            ScheduleRows.lock(handle, deed.channel());
            boolean first = AuditLog.enter(handle, deed);
            var before = ScheduleRows.of(handle, deed.channel())
                    .map(StoredSchedule::schedule)
                    .orElse(start);
            if (!first) {
                return before;
            }
            var after = change.apply(before);
            ScheduleRows.write(handle, new StoredSchedule(deed.channel(), after, deed.at()));
            return after;
        });
    }

    /**
     * Gives a new channel its schedule and its first question in one go.
     *
     * @return false when the channel has a schedule already; then nothing changes
     */
    public boolean open(StoredSchedule schedule, Optional<Plan> first, Instant now) {
        return database.write(handle -> {
            boolean opened = ScheduleRows.insert(handle, schedule);
            if (opened) {
                first.ifPresent(plan -> DailyPlanning.owe(handle, plan, now));
            }
            return opened;
        });
    }

    /** Leaves a date out, or takes it in again; once under a delivery. Whether it is left out then. */
    public boolean toggleSkipped(Deed deed, LocalDate date) {
        return database.write(handle -> {
            ScheduleRows.lock(handle, deed.channel());
            boolean skipped = isSkipped(handle, deed.channel(), date);
            if (!AuditLog.enter(handle, deed)) {
                return skipped;
            }
            var change = handle.createUpdate(
                    skipped
                            ? "DELETE FROM skipped_date WHERE " + Rows.CHANNEL + " AND local_date = :date"
                            : "INSERT INTO skipped_date (platform, team, channel, local_date)"
                                    + " VALUES (:platform, :team, :channel, :date)");
            Rows.of(change, deed.channel()).bind("date", date).execute();
            return !skipped;
        });
    }

    private static boolean isSkipped(Handle handle, Channel channel, LocalDate date) {
        return ScheduleRows.skipped(handle, channel).contains(date);
    }
}
