package dev.warmup.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Thousands of made-up groups, judged twice. */
class StreakGeneratedTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final int SPAN = 45;

    private final Random random = new Random(20_270_301);

    @Test
    void aStreakIsWhatTheContractSaysWordForWord() {
        for (int round = 0; round < 1_500; round++) {
            List<Day> days = days();
            MemberFacts member = member();
            List<Interval> outages = outages();
            Instant asOf = minute(random.nextInt((SPAN + 10) * 24 * 60));
            List<Day> shuffled = new ArrayList<>(days);
            Collections.shuffle(shuffled, random);

            StreakHistory history = Streak.of(shuffled, member, OutageLog.of(outages), asOf);

            SlowStreak slow = new SlowStreak(days, member, outages, asOf);
            List<Effect> effects = slow.effects();
            assertThat(history.receipts()).extracting(Receipt::effect).isEqualTo(effects);
            int longest = 0;
            for (int i = 0; i < effects.size(); i++) {
                List<Effect> soFar = effects.subList(0, i + 1);
                Receipt receipt = history.receipts().get(i);
                assertThat(receipt.streak()).isEqualTo(slow.streakAfter(soFar));
                assertThat(receipt.freezes())
                        .isEqualTo(slow.freezesAfter(soFar))
                        .isBetween(0, 2);
                longest = Math.max(longest, receipt.streak());
            }
            assertThat(history.current()).isEqualTo(slow.streakAfter(effects));
            assertThat(history.freezes()).isEqualTo(slow.freezesAfter(effects));
            assertThat(history.longest()).isEqualTo(longest);
        }
    }

    @Test
    void theMadeUpGroupsHaveEveryEffect() {
        Set<Effect> seen = new HashSet<>();
        for (int round = 0; round < 300; round++) {
            Instant asOf = minute(random.nextInt((SPAN + 10) * 24 * 60));
            Streak.of(days(), member(), OutageLog.of(outages()), asOf)
                    .receipts()
                    .forEach(receipt -> seen.add(receipt.effect()));
        }
        assertThat(seen).containsExactlyInAnyOrder(Effect.values());
    }

    @Test
    void oneAnswerMoreNeverMakesAStreakShorter() {
        for (int round = 0; round < 1_500; round++) {
            List<Day> days = days();
            MemberFacts member = member();
            Instant asOf = minute(random.nextInt((SPAN + 10) * 24 * 60));
            OutageLog outages = OutageLog.of(outages());
            LocalDate joined =
                    member.answered().stream().min(LocalDate::compareTo).orElse(FIRST);
            Set<LocalDate> more = new HashSet<>(member.answered());
            days.stream()
                    .map(Day::date)
                    .filter(date -> date.isAfter(joined))
                    .max(LocalDate::compareTo)
                    .ifPresent(more::add);
            MemberFacts better = new MemberFacts(more, member.excluded(), member.away(), member.freezes());
            assertThat(Streak.of(days, better, outages, asOf).current())
                    .isGreaterThanOrEqualTo(
                            Streak.of(days, member, outages, asOf).current());
        }
    }

    private List<Day> days() {
        List<Day> days = new ArrayList<>();
        int close = SPAN * 24 * 60;
        for (int day = SPAN - 1; day >= 0; day--) {
            if (random.nextInt(7) > 0) {
                int posted = day * 24 * 60 + 9 * 60 + random.nextInt(3 * 60);
                days.add(new Day(FIRST.plusDays(day), random.nextInt(8) == 0, minute(posted), minute(close), true));
                close = day * 24 * 60 + 9 * 60;
            }
        }
        return days;
    }

    private MemberFacts member() {
        int diligence = 1 + random.nextInt(12);
        Set<LocalDate> answered = new HashSet<>();
        Set<LocalDate> excluded = new HashSet<>();
        for (int day = random.nextInt(8); day < SPAN; day++) {
            if (random.nextInt(diligence + 1) > 0) {
                answered.add(FIRST.plusDays(day));
            }
            if (random.nextInt(15) == 0) {
                excluded.add(FIRST.plusDays(day));
            }
        }
        List<Away> away = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = FIRST.plusDays(random.nextInt(SPAN));
            Instant entered = from.atStartOfDay().toInstant(ZoneOffset.UTC).plus(Duration.ofHours(random.nextInt(36)));
            away.add(new Away(from, from.plusDays(random.nextInt(8)), entered));
        }
        List<FreezeSetting> freezes = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            freezes.add(new FreezeSetting(FIRST.plusDays(random.nextInt(SPAN)), random.nextBoolean()));
        }
        return new MemberFacts(answered, excluded, away, freezes);
    }

    private List<Interval> outages() {
        List<Interval> outages = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int from = random.nextInt(SPAN * 24 * 60);
            outages.add(new Interval(minute(from), minute(from + random.nextInt(24 * 60))));
        }
        return outages;
    }

    private static Instant minute(int minute) {
        return FIRST.atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .plus(Duration.ofMinutes(minute - minute % SlowStreak.STEP));
    }
}
