package dev.warmup.study;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Streaks once more, as slowly and plainly as the contract words them: every question about the past is answered by
 * walking back through the effects before it, with nothing carried along.
 */
final class SlowStreak {
    /** All instants of a case are whole steps of so many minutes, which can be counted one by one. */
    static final int STEP = 15;

    private final List<Day> days;
    private final MemberFacts member;
    private final List<Interval> outages;
    private final Instant asOf;

    SlowStreak(Collection<Day> days, MemberFacts member, List<Interval> outages, Instant asOf) {
        LocalDate joined =
                member.answered().stream().min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        this.days = days.stream()
                .filter(day -> !day.date().isBefore(joined) && !day.posted().isAfter(asOf))
                .sorted(Comparator.comparing(Day::date))
                .toList();
        this.member = member;
        this.outages = outages;
        this.asOf = asOf;
    }

    List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        for (Day day : days) {
            effects.add(effect(day, freezesAfter(effects)));
        }
        return effects;
    }

    int streakAfter(List<Effect> effects) {
        List<Effect> sinceMiss = effects.subList(effects.lastIndexOf(Effect.MISSED) + 1, effects.size());
        return (int) sinceMiss.stream().filter(Effect.ANSWERED::equals).count();
    }

    /** Earned less used; a freeze is earned at each fifth answer since what last began the count. */
    int freezesAfter(List<Effect> effects) {
        int inHand = 0;
        for (int i = 0; i < effects.size(); i++) {
            if (effects.get(i) == Effect.FREEZE_USED) {
                inHand--;
            } else if (earns(effects, i) && inHand < 2) {
                inHand++;
            }
        }
        return inHand;
    }

    /** Earning needs no look at how many are in hand: the count starts anew after a lost one too. */
    private boolean earns(List<Effect> effects, int index) {
        if (!helps(effects, index)) {
            return false;
        }
        int row = 0;
        for (int i = index; i >= 0 && effects.get(i) != Effect.MISSED && effects.get(i) != Effect.FREEZE_USED; i--) {
            row += helps(effects, i) ? 1 : 0;
        }
        return row % 5 == 0;
    }

    private boolean helps(List<Effect> effects, int index) {
        return effects.get(index) == Effect.ANSWERED
                && freezesOn(days.get(index).date());
    }

    private Effect effect(Day day, int freezes) {
        LocalDate date = day.date();
        if (member.answered().contains(date) && !member.excluded().contains(date)) {
            return Effect.ANSWERED;
        } else if (asOf.compareTo(day.close()) < 0) {
            return Effect.PENDING;
        } else if (minutesOut(day) * 4
                > Duration.between(day.posted(), day.close()).toMinutes()) {
            return Effect.EXCUSED;
        } else if (isAway(day)) {
            return Effect.AWAY;
        } else if (day.extra()) {
            return Effect.EXTRA;
        } else {
            return freezes > 0 && freezesOn(date) ? Effect.FREEZE_USED : Effect.MISSED;
        }
    }

    private long minutesOut(Day day) {
        long minutes = 0;
        for (Instant at = day.posted(); at.isBefore(day.close()); at = at.plusSeconds(60 * STEP)) {
            Instant moment = at;
            boolean out = outages.stream()
                    .anyMatch(outage -> !moment.isBefore(outage.from()) && moment.isBefore(outage.to()));
            minutes += out ? STEP : 0;
        }
        return minutes;
    }

    private boolean isAway(Day day) {
        for (Away away : member.away()) {
            boolean within =
                    day.date().compareTo(away.from()) >= 0 && day.date().compareTo(away.to()) <= 0;
            if (within && away.enteredAt().compareTo(day.posted()) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean freezesOn(LocalDate date) {
        for (LocalDate back = date; !back.isBefore(date.minusDays(200)); back = back.minusDays(1)) {
            for (int i = member.freezes().size() - 1; i >= 0; i--) {
                if (member.freezes().get(i).from().equals(back)) {
                    return member.freezes().get(i).on();
                }
            }
        }
        return true;
    }
}
