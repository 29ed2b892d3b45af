package dev.warmup.store;

import dev.warmup.study.Day;
import dev.warmup.study.Interval;
import dev.warmup.study.MemberFacts;
import dev.warmup.study.OutageLog;
import dev.warmup.study.Streak;
import dev.warmup.study.StreakHistory;
import java.time.Instant;
import java.util.List;

/**
 * All that one member's streak in one channel is made from.
 *
 * @param days posted questions; those that became no day are not among them
 */
public record StreakFacts(List<Day> days, MemberFacts member, List<Interval> outages) {
    public StreakFacts {
        days = List.copyOf(days);
        outages = List.copyOf(outages);
    }

    public StreakHistory history(Instant asOf) {
        return Streak.of(days, member, OutageLog.of(outages), asOf);
    }
}
