package dev.warmup.study;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One posted daily question as streaks see it. A question that was never posted, or whose post was deleted before its
 * close, is no day.
 *
 * @param date the channel's local date it belongs to
 * @param posted when it really appeared, perhaps late
 * @param heard whether all that was said before its close is known, so that it can be judged after it
 */
public record Day(LocalDate date, boolean extra, Instant posted, Instant close, boolean heard) {
    /** The time in which it could be answered; empty should it have been posted after its close. */
    Interval window() {
        return new Interval(posted.isBefore(close) ? posted : close, close);
    }
}
