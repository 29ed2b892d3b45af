package dev.warmup.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that decides one member's streak in one channel.
 *
 * @param answered dates whose question the member answered before its close with a text that counts
 * @param excluded dates whose answer an admin excluded
 * @param freezes in the order they were entered; of two with the same date the later entry holds
 */
public record MemberFacts(
        Set<LocalDate> answered, Set<LocalDate> excluded, List<Away> away, List<FreezeSetting> freezes) {
    public MemberFacts {
        answered = Set.copyOf(answered);
        excluded = Set.copyOf(excluded);
        away = List.copyOf(away);
        freezes = List.copyOf(freezes);
    }

    /** A member of whom nothing but the answered dates is known. */
    public static MemberFacts answered(Set<LocalDate> dates) {
        return new MemberFacts(dates, Set.of(), List.of(), List.of());
    }

    boolean isAway(Day day) {
        return away.stream().anyMatch(period -> period.covers(day));
    }

    boolean freezesOn(LocalDate date) {
        FreezeSetting holding = new FreezeSetting(LocalDate.MIN, true);
        for (FreezeSetting setting : freezes) {
            if (!setting.from().isAfter(date) && !setting.from().isBefore(holding.from())) {
                holding = setting;
            }
        }
        return holding.on();
    }
}
