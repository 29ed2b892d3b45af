package dev.warmup.study;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * All that is set about a channel's daily questions.
 *
 * @param language of what the bot says in the channel, an IETF tag
 * @param paused nothing new is posted; what is already open goes on as it was fixed
 */
public record Schedule(Timetable timetable, Scope scope, Mode mode, String language, boolean paused) {
    public static final Reveal DEFAULT_REVEAL = new Reveal.After(Duration.ofHours(8));

    /** The schedule of a new channel: everything is drawn, answers are open, revealed after eight hours. */
    public static Schedule of(LocalTime time, ZoneId zone, Set<DayOfWeek> days) {
        Timetable timetable = new Timetable(time, zone, days, Set.of(), DEFAULT_REVEAL);
        return new Schedule(timetable, Scope.everything(), Mode.OPEN, "en", false);
    }

    /** Whether this date is scheduled; a paused channel has no scheduled dates. */
    public boolean isScheduled(LocalDate date) {
        return !paused && timetable.isScheduled(date);
    }

    public Instant instantOf(LocalDate date) {
        return timetable.instantOf(date);
    }

    public Optional<LocalDate> nextAfter(LocalDate date) {
        return paused ? Optional.empty() : timetable.nextAfter(date);
    }

    /** The first scheduled date whose instant is not before this one. */
    public Optional<LocalDate> nextFrom(Instant instant) {
        return paused ? Optional.empty() : timetable.nextFrom(instant);
    }

    public Window windowFor(LocalDate date) {
        return timetable.windowFor(date);
    }

    public Window windowNow(LocalDate date, Instant now) {
        return timetable.windowNow(date, now);
    }

    public Schedule with(Timetable changed) {
        return new Schedule(changed, scope, mode, language, paused);
    }

    public Schedule with(Scope changed) {
        return new Schedule(timetable, changed, mode, language, paused);
    }

    public Schedule with(Mode changed) {
        return new Schedule(timetable, scope, changed, language, paused);
    }

    public Schedule inLanguage(String tag) {
        return new Schedule(timetable, scope, mode, tag, paused);
    }

    public Schedule paused(boolean now) {
        return new Schedule(timetable, scope, mode, language, now);
    }
}
