package dev.warmup.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Streaks as a pure function of dated facts; anything stored is only a cache of it.
 *
 * <p>Five counted days in a row since the last freeze was earned or used, or since the last miss, earn a freeze; two
 * are kept at most. While a member has freezes switched off, a miss is a miss, no freeze is used, and answered days do
 * not count towards the next one; those in hand are kept.
 */
public final class Streak {
    public static final int DAYS_FOR_A_FREEZE = 5;
    public static final int MOST_FREEZES = 2;

    private final MemberFacts member;
    private final OutageLog outages;
    private final Instant asOf;
    private final List<Receipt> receipts = new ArrayList<>();
    private int current;
    private int longest;
    private int freezes;
    private int towardsFreeze;

    private Streak(MemberFacts member, OutageLog outages, Instant asOf) {
        this.member = member;
        this.outages = outages;
        this.asOf = asOf;
    }

    /**
     * The streak at an instant.
     *
     * @param days the channel's posted daily questions in any order, one for each date; those posted later than {@code
     *     asOf} are ignored
     */
    public static StreakHistory of(Collection<Day> days, MemberFacts member, OutageLog outages, Instant asOf) {
        Streak streak = new Streak(member, outages, asOf);
        if (!member.answered().isEmpty()) {
            LocalDate joined = Collections.min(member.answered());
            days.stream()
                    .filter(day -> !day.date().isBefore(joined) && !day.posted().isAfter(asOf))
                    .sorted(Comparator.comparing(Day::date))
                    .forEach(streak::live);
        }
        return new StreakHistory(streak.current, streak.longest, streak.freezes, streak.receipts);
    }

    private void live(Day day) {
        Effect effect = judge(day);
        switch (effect) {
            case ANSWERED -> count(day.date());
            case FREEZE_USED -> {
                freezes--;
                towardsFreeze = 0;
            }
            case MISSED -> {
                current = 0;
                towardsFreeze = 0;
            }
            case EXCUSED, AWAY, EXTRA, PENDING -> {}
        }
        boolean excluded = member.answered().contains(day.date()) && isExcluded(day);
        receipts.add(new Receipt(day.date(), effect, excluded, current, freezes));
    }

    /** The contract's table: the first row that fits decides. */
    private Effect judge(Day day) {
        if (member.answered().contains(day.date()) && !isExcluded(day)) {
            return Effect.ANSWERED;
        }
        if (!day.heard() || asOf.isBefore(day.close())) {
            return Effect.PENDING;
        }
        if (outages.excuses(day.window())) {
            return Effect.EXCUSED;
        }
        if (member.isAway(day)) {
            return Effect.AWAY;
        }
        if (day.extra()) {
            return Effect.EXTRA;
        }
        return freezes > 0 && member.freezesOn(day.date()) ? Effect.FREEZE_USED : Effect.MISSED;
    }

    private void count(LocalDate date) {
        current++;
        longest = Math.max(longest, current);
        if (member.freezesOn(date) && ++towardsFreeze == DAYS_FOR_A_FREEZE) {
            freezes = Math.min(freezes + 1, MOST_FREEZES);
            towardsFreeze = 0;
        }
    }

    private boolean isExcluded(Day day) {
        return member.excluded().contains(day.date());
    }
}
