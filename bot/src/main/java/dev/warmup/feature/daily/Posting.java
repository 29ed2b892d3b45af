package dev.warmup.feature.daily;

import dev.warmup.store.DailyQuestions;
import dev.warmup.store.Schedules;
import dev.warmup.store.StoredSchedule;
import dev.warmup.study.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Owes each scheduled date its question, late if need be, and notes the dates that went by. */
final class Posting {
    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);

    /** When the notes have no question that fits, they are looked at again after this. */
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    /** A schedule has a date every week unless it was left out; nothing older can still be posted. */
    private static final int DAYS_BACK = 8;

    private final Schedules schedules;
    private final DailyQuestions dailies;
    private final Planner planner;

    Posting(Schedules schedules, DailyQuestions dailies, Planner planner) {
        this.schedules = schedules;
        this.dailies = dailies;
        this.planner = planner;
    }

    /** Does what is due in all channels; says when the next is, if there is one. */
    Optional<Instant> advance(Instant now) {
        settleFailed();
        return schedules.all().stream()
                .map(stored -> carefully(stored, now))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    private void settleFailed() {
        dailies.settleFailed()
                .forEach(failed -> LOG.warn(
                        "{}: the question of {} could not be posted ({}); it is no day",
                        failed.channel(),
                        failed.date(),
                        failed.state()));
    }

    /** A channel that fails holds up no other. */
    private Optional<Instant> carefully(StoredSchedule stored, Instant now) {
        try {
            return advance(stored, now);
        } catch (RuntimeException e) {
            LOG.error("{}: its question could not be planned; it is tried again", stored.channel(), e);
            return Optional.of(now.plus(LOOK_AGAIN));
        }
    }

    private Optional<Instant> advance(StoredSchedule stored, Instant now) {
        var schedule = stored.schedule();
        boolean waiting = lastDue(schedule, now)
                .filter(date -> dailies.on(stored.channel(), date).isEmpty())
                .filter(date -> !settle(stored, date, now))
                .isPresent();
        if (waiting) {
            return Optional.of(now.plus(LOOK_AGAIN));
        }
        return schedule.nextFrom(now.plusNanos(1)).map(schedule::instantOf);
    }

    /** The newest scheduled date whose instant has come. */
    private static Optional<LocalDate> lastDue(Schedule schedule, Instant now) {
        var latest = schedule.timetable().dateAt(now).plusDays(1);
        for (int back = 0; back <= DAYS_BACK; back++) {
            var date = latest.minusDays(back);
            if (schedule.isScheduled(date) && !schedule.instantOf(date).isAfter(now)) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    /** True when nothing more is to be done for this date. */
    private boolean settle(StoredSchedule stored, LocalDate date, Instant now) {
        var schedule = stored.schedule();
        var channel = stored.channel();
        if (schedule.windowFor(date).mayStillBePosted(now)) {
            var plan = planner.scheduled(channel, schedule, date);
            if (plan.isEmpty()) {
                LOG.warn("{}: the notes have no question that fits its schedule on {}", channel, date);
                return false;
            }
            if (dailies.owe(plan.get(), now)) {
                LOG.info(
                        "{}: {} is asked on {}",
                        channel,
                        plan.get().daily().question().id(),
                        date);
            }
            return true;
        }
        if (!schedule.instantOf(date).isBefore(stored.since()) && dailies.missed(channel, date, now)) {
            LOG.warn("{}: {} went by without a question; it is no day", channel, date);
        }
        return true;
    }
}
