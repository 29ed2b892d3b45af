package dev.warmup.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Day 0 is the first of the channel; each question is posted at 09:00 UTC and closes with the next. */
class StreakTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final Instant LATER = opens(1_000);

    @Test
    void everyAnsweredDayIsOneMore() {
        StreakHistory history = streak(days(3), MemberFacts.answered(dates(0, 1, 2)));
        assertThat(history.current()).isEqualTo(3);
        assertThat(history.longest()).isEqualTo(3);
        assertThat(history.receipts())
                .extracting(Receipt::effect, Receipt::streak)
                .containsExactly(tuple(Effect.ANSWERED, 1), tuple(Effect.ANSWERED, 2), tuple(Effect.ANSWERED, 3));
    }

    @Test
    void whoHasNeverAnsweredHasNoDays() {
        StreakHistory history = streak(days(5), MemberFacts.answered(Set.of()));
        assertThat(history).isEqualTo(new StreakHistory(0, 0, 0, List.of()));
    }

    @Test
    void daysBeforeTheFirstAnswerAreNotMissed() {
        assertThat(streak(days(5), MemberFacts.answered(dates(3))).receipts())
                .extracting(Receipt::date, Receipt::effect)
                .containsExactly(tuple(date(3), Effect.ANSWERED), tuple(date(4), Effect.MISSED));
    }

    @Test
    void aMissGoesBackToNothingAndTheLongestStays() {
        StreakHistory history = streak(days(6), MemberFacts.answered(dates(0, 1, 2, 4)));
        assertThat(history.current()).isZero();
        assertThat(history.longest()).isEqualTo(3);
    }

    @Test
    void fiveInARowEarnAFreezeThatKeepsTheStreakOnce() {
        StreakHistory history = streak(days(8), MemberFacts.answered(dates(0, 1, 2, 3, 4, 6)));
        assertThat(history.receipts())
                .extracting(Receipt::effect, Receipt::streak, Receipt::freezes)
                .endsWith(
                        tuple(Effect.ANSWERED, 5, 1),
                        tuple(Effect.FREEZE_USED, 5, 0),
                        tuple(Effect.ANSWERED, 6, 0),
                        tuple(Effect.MISSED, 0, 0));
    }

    @Test
    void noMoreThanTwoFreezesAreKept() {
        StreakHistory history = streak(days(20), answeredBefore(20));
        assertThat(history.freezes()).isEqualTo(2);
        assertThat(history.current()).isEqualTo(20);
    }

    @Test
    void aLostThirdFreezeStartsTheCountAnew() {
        // 15 in a row: two kept, the third lost; then one used, and five more days needed for the next.
        Set<LocalDate> answered =
                dates(IntStream.range(0, 21).filter(day -> day != 15).toArray());
        StreakHistory history = streak(days(21), MemberFacts.answered(answered));
        assertThat(history.receipts().get(15).freezes()).isEqualTo(1);
        assertThat(history.receipts().get(19).freezes()).isEqualTo(1);
        assertThat(history.receipts().get(20).freezes()).isEqualTo(2);
    }

    @Test
    void awayDaysNeitherHelpNorHurtTheWayToAFreeze() {
        Away away = new Away(date(3), date(5), opens(2));
        MemberFacts member = new MemberFacts(dates(0, 1, 2, 6, 7), Set.of(), List.of(away), List.of());
        StreakHistory history = streak(days(8), member);
        assertThat(history.current()).isEqualTo(5);
        assertThat(history.freezes()).isEqualTo(1);
        assertThat(history.receipts().get(5).effect()).isEqualTo(Effect.AWAY);
    }

    @Test
    void awayEnteredAfterThePostHoldsFromTheNextDay() {
        Away away = new Away(date(1), date(2), opens(1));
        MemberFacts member = new MemberFacts(dates(0), Set.of(), List.of(away), List.of());
        assertThat(streak(days(3), member).receipts())
                .extracting(Receipt::effect)
                .containsExactly(Effect.ANSWERED, Effect.MISSED, Effect.AWAY);
    }

    @Test
    void anAnswerCountsEvenWhenAwayOrDuringAnOutage() {
        Away away = new Away(date(0), date(9), opens(-1));
        MemberFacts member = new MemberFacts(dates(0, 1), Set.of(), List.of(away), List.of());
        OutageLog outages = OutageLog.of(List.of(new Interval(opens(0), opens(3))));
        assertThat(Streak.of(days(2), member, outages, LATER).current()).isEqualTo(2);
    }

    @Test
    void anExtraQuestionHelpsAndNeverHurts() {
        List<Day> days = List.of(day(0, false), day(1, true), day(2, true), day(3, false));
        assertThat(streak(days, MemberFacts.answered(dates(0, 1, 3))).receipts())
                .extracting(Receipt::effect, Receipt::streak)
                .containsExactly(
                        tuple(Effect.ANSWERED, 1),
                        tuple(Effect.ANSWERED, 2),
                        tuple(Effect.EXTRA, 2),
                        tuple(Effect.ANSWERED, 3));
    }

    @Test
    void anOutageOfMoreThanAQuarterOfTheWindowExcuses() {
        MemberFacts member = MemberFacts.answered(dates(0, 2));
        Instant quarter = opens(1).plus(Duration.ofHours(6));
        OutageLog exactly = OutageLog.of(List.of(new Interval(opens(1), quarter)));
        OutageLog more = OutageLog.of(List.of(new Interval(opens(1), quarter.plusMillis(1))));
        assertThat(Streak.of(days(3), member, exactly, LATER).current()).isEqualTo(1);
        assertThat(Streak.of(days(3), member, more, LATER).current()).isEqualTo(2);
    }

    @Test
    void anExcludedAnswerIsJudgedAsIfThereWereNone() {
        MemberFacts member = new MemberFacts(dates(0, 1, 2, 3, 4, 5), dates(5, 6), List.of(), List.of());
        StreakHistory history = streak(days(7), member);
        assertThat(history.receipts())
                .extracting(Receipt::effect, Receipt::excluded)
                .endsWith(tuple(Effect.FREEZE_USED, true), tuple(Effect.MISSED, false));
    }

    @Test
    void theOpenDayIsPendingAndCostsNothing() {
        Instant duringDay2 = opens(2).plus(Duration.ofHours(1));
        StreakHistory history = Streak.of(days(9), MemberFacts.answered(dates(0, 1)), OutageLog.none(), duringDay2);
        assertThat(history.current()).isEqualTo(2);
        assertThat(history.receipts()).hasSize(3);
        assertThat(history.receipts().get(2).effect()).isEqualTo(Effect.PENDING);
        assertThat(Streak.of(days(9), MemberFacts.answered(dates(0, 1)), OutageLog.none(), opens(3))
                        .current())
                .isZero();
    }

    @Test
    void withFreezesOffAMissIsAMissAndTheFreezeIsKept() {
        MemberFacts member = new MemberFacts(
                dates(0, 1, 2, 3, 4, 6),
                Set.of(),
                List.of(),
                List.of(new FreezeSetting(date(5), false), new FreezeSetting(date(7), true)));
        assertThat(streak(days(8), member).receipts())
                .extracting(Receipt::effect, Receipt::streak, Receipt::freezes)
                .endsWith(tuple(Effect.MISSED, 0, 1), tuple(Effect.ANSWERED, 1, 1), tuple(Effect.FREEZE_USED, 1, 0));
    }

    @Test
    void noFreezeIsEarnedWhileTheyAreOff() {
        MemberFacts member = new MemberFacts(
                answeredBefore(10).answered(), Set.of(), List.of(), List.of(new FreezeSetting(date(0), false)));
        assertThat(streak(days(10), member).freezes()).isZero();
    }

    @Test
    void ofTwoSettingsOnOneDateTheLaterEntryHolds() {
        MemberFacts member = new MemberFacts(
                answeredBefore(5).answered(),
                Set.of(),
                List.of(),
                List.of(new FreezeSetting(date(0), false), new FreezeSetting(date(0), true)));
        assertThat(streak(days(5), member).freezes()).isEqualTo(1);
    }

    private static StreakHistory streak(List<Day> days, MemberFacts member) {
        return Streak.of(days, member, OutageLog.none(), LATER);
    }

    private static MemberFacts answeredBefore(int day) {
        return MemberFacts.answered(dates(IntStream.range(0, day).toArray()));
    }

    private static List<Day> days(int count) {
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(day(i, false));
        }
        return days;
    }

    private static Day day(int day, boolean extra) {
        return new Day(date(day), extra, opens(day), opens(day + 1), true);
    }

    private static Instant opens(int day) {
        return date(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private static Set<LocalDate> dates(int... days) {
        return IntStream.of(days).mapToObj(StreakTest::date).collect(Collectors.toSet());
    }

    private static LocalDate date(int day) {
        return FIRST.plusDays(day);
    }
}
