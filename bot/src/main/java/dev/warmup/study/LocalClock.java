package dev.warmup.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * From local times to instants, by the contract's rules for daylight saving: a local time that does not exist is moved
 * to the next one that does ({@code 02:30} to {@code 03:00}, not to {@code 03:30} as {@link java.time.ZonedDateTime}
 * does), and one that exists twice is taken the first time.
 */
record LocalClock(ZoneRules rules) {
    static LocalClock in(ZoneId zone) {
        return new LocalClock(zone.getRules());
    }

    Instant instant(LocalDate date, LocalTime time) {
        LocalDateTime local = date.atTime(time);
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        return offsets.isEmpty() ? rules.getTransition(local).getInstant() : local.toInstant(offsets.get(0));
    }

    LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, rules.getOffset(instant));
    }

    /** False for the rare date that a zone left out when it moved across the date line. */
    boolean exists(LocalDate date) {
        return date(instant(date, LocalTime.MIN)).equals(date);
    }

    /** The first instant later than this one at which the local time is the given one. */
    Instant firstAfter(Instant start, LocalTime time) {
        // Not from the day before: a time in a gap past midnight is moved to the first instant of the next date.
        LocalDate date = date(start);
        while (!exists(date) || !instant(date, time).isAfter(start)) {
            date = date.plusDays(1);
        }
        return instant(date, time);
    }
}
