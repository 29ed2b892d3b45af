package dev.warmup.study;

import java.time.LocalDate;

/** Local dates, both inclusive. */
public record DateRange(LocalDate from, LocalDate to) {
    /** From year 1 to year 9999: all dates that databases can hold. */
    public static final DateRange ALL = new DateRange(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public boolean holds(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    public boolean overlaps(DateRange other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }
}
