package dev.warmup.study;

import dev.warmup.study.InvalidWord.Problem;
import java.time.LocalDate;
import java.util.Collection;

/** A named span of dates, both inclusive, with its own leaderboard. Seasons of a channel do not overlap. */
public record Season(String name, DateRange dates) {
    public static final int LONGEST_NAME = 60;

    /**
     * A season as an admin types it.
     *
     * @param others the channel's other seasons
     * @throws InvalidWord when the name is empty or too long, the dates are in the wrong order, or it overlaps another
     */
    public static Season of(String name, LocalDate from, LocalDate to, Collection<Season> others) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > LONGEST_NAME) {
            throw new InvalidWord(Problem.SEASON_NAME, String.valueOf(LONGEST_NAME));
        }
        if (to.isBefore(from)) {
            throw new InvalidWord(Problem.SEASON_ORDER, from.toString(), to.toString());
        }
        DateRange dates = new DateRange(from, to);
        others.stream().filter(other -> other.dates.overlaps(dates)).findFirst().ifPresent(other -> {
            throw new InvalidWord(Problem.SEASON_OVERLAP, plain, other.name);
        });
        return new Season(plain, dates);
    }
}
