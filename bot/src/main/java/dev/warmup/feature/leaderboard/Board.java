package dev.warmup.feature.leaderboard;

import dev.warmup.study.DateRange;
import dev.warmup.study.Leaderboard.Standing;
import dev.warmup.study.Period;
import dev.warmup.team.Member;
import java.util.List;

/**
 * Who stands where in a period.
 *
 * @param season the season's name, an admin's text; empty for the other periods
 */
record Board(Period period, DateRange dates, String season, List<Standing<Row>> standings) {
    Board {
        standings = List.copyOf(standings);
    }

    /**
     * One member on it.
     *
     * @param name as it is shown to all
     */
    record Row(Member member, boolean hidden, String name) {}
}
