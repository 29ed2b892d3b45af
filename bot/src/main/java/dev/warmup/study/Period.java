package dev.warmup.study;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The span of a leaderboard. */
public enum Period {
    /** Monday to Sunday. */
    WEEK,
    MONTH,
    SEASON,
    ALL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The period with this word, whatever its case. */
    public static Optional<Period> of(String word) {
        return Arrays.stream(values())
                .filter(period -> period.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /**
     * The whole period that a date is in.
     *
     * @param today in the channel's zone
     * @return empty only for {@link #SEASON} when none has begun; between two seasons, the one that ended last
     */
    public Optional<DateRange> range(LocalDate today, Collection<Season> seasons) {
        return switch (this) {
            case WEEK -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield Optional.of(new DateRange(monday, monday.plusDays(6)));
            }
            case MONTH ->
                Optional.of(new DateRange(today.withDayOfMonth(1), today.with(TemporalAdjusters.lastDayOfMonth())));
            case SEASON -> season(today, seasons).map(Season::dates);
            case ALL -> Optional.of(DateRange.ALL);
        };
    }

    /** The season of a date, or, between two seasons, the one that ended last. */
    public static Optional<Season> season(LocalDate today, Collection<Season> seasons) {
        return seasons.stream()
                .filter(season -> !season.dates().from().isAfter(today))
                .max(Comparator.comparing(season -> season.dates().from()));
    }
}
