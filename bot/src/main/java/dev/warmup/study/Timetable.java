package dev.warmup.study;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * When a channel's questions come. A date counts as scheduled by its weekday alone, whether or not the channel is paused.
 *
 * @param time local, in the zone
 * @param days may be empty: then nothing is scheduled
 * @param leftOut holidays and skipped dates
 */
public record Timetable(LocalTime time, ZoneId zone, Set<DayOfWeek> days, Set<LocalDate> leftOut, Reveal reveal) {
    /** How long a question stays open when no other is scheduled after it. */
    public static final Duration OPEN_WITHOUT_NEXT = Duration.ofDays(7);

    public Timetable {
        days = Set.copyOf(days);
        leftOut = Set.copyOf(leftOut);
    }

    public boolean isScheduled(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && !leftOut.contains(date) && clock().exists(date);
    }

    /** The instant of this date's question, scheduled or not; see {@link LocalClock} for daylight saving. */
    public Instant instantOf(LocalDate date) {
        return clock().instant(date, time);
    }

    /** The local date at this instant. */
    public LocalDate dateAt(Instant instant) {
        return clock().date(instant);
    }

    public Optional<LocalDate> nextAfter(LocalDate date) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        // Every week has a scheduled weekday, so one week more than there are dates left out is enough;
        // one more week for a date that a zone may have skipped.
        long bound = 7L * (leftOut.size() + 2);
        return date.plusDays(1)
                .datesUntil(date.plusDays(bound + 1))
                .filter(this::isScheduled)
                .findFirst();
    }

    /** The first scheduled date whose instant is not before this one. */
    public Optional<LocalDate> nextFrom(Instant instant) {
        // From the day before: its time may stand in a gap past midnight and fall on the first instant of this date.
        Optional<LocalDate> date = nextAfter(dateAt(instant).minusDays(2));
        while (date.isPresent() && instantOf(date.get()).isBefore(instant)) {
            date = nextAfter(date.get());
        }
        return date;
    }

    /** The window of this date's question when it is posted by schedule. */
    public Window windowFor(LocalDate date) {
        return window(date, instantOf(date));
    }

    /** The window of a question that is posted at once: today's early, or an extra one. */
    public Window windowNow(LocalDate date, Instant now) {
        return window(date, now);
    }

    public Timetable at(LocalTime changed) {
        return new Timetable(changed, zone, days, leftOut, reveal);
    }

    public Timetable in(ZoneId changed) {
        return new Timetable(time, changed, days, leftOut, reveal);
    }

    public Timetable on(Set<DayOfWeek> changed) {
        return new Timetable(time, zone, changed, leftOut, reveal);
    }

    public Timetable revealing(Reveal changed) {
        return new Timetable(time, zone, days, leftOut, changed);
    }

    /** The same with no date left out. */
    public Timetable leavingNothingOut() {
        return new Timetable(time, zone, days, Set.of(), reveal);
    }

    /** The same with this date left out, or, if it was, put back in. */
    public Timetable skipping(LocalDate date) {
        Set<LocalDate> changed = new HashSet<>(leftOut);
        if (!changed.remove(date)) {
            changed.add(date);
        }
        return new Timetable(time, zone, days, changed, reveal);
    }

    private Window window(LocalDate date, Instant opens) {
        return Window.of(opens, reveal.after(opens, zone), closeAfter(date, opens));
    }

    private Instant closeAfter(LocalDate date, Instant opens) {
        Optional<LocalDate> next = nextAfter(date);
        while (next.isPresent() && !instantOf(next.get()).isAfter(opens)) {
            next = nextAfter(next.get());
        }
        return next.map(this::instantOf).orElseGet(() -> opens.plus(OPEN_WITHOUT_NEXT));
    }

    private LocalClock clock() {
        return LocalClock.in(zone);
    }
}
