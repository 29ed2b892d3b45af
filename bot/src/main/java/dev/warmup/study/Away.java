package dev.warmup.study;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Dates on which a member is away, both inclusive, in the channel's zone.
 *
 * @param enteredAt when the member said so; it holds only for questions posted after that
 */
public record Away(LocalDate from, LocalDate to, Instant enteredAt) {
    public Away {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("away until " + to + ", before it begins on " + from);
        }
    }

    boolean covers(Day day) {
        return !day.date().isBefore(from) && !day.date().isAfter(to) && enteredAt.isBefore(day.posted());
    }
}
