package dev.warmup.study;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One posted daily question as streaks see it. A question that was never posted, or whose post was deleted before its
 * close, is no day.
 *
 * @param date the channel's local date it belongs to
 * @param posted when it really appeared, perhaps late
 */
public record Day(LocalDate date, boolean extra, Instant posted, Instant close) {
    /** The time in which it could be answered; empty should it have been posted after its close. */
    Interval window() {
        return new Interval(posted.isBefore(close) ? posted : close, close);
    }
}
