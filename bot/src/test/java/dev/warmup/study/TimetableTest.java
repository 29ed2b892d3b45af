package dev.warmup.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimetableTest {
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final ZoneId SINGAPORE = ZoneId.of("Asia/Singapore");
    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);
    private static final Reveal EIGHT_HOURS = new Reveal.After(Duration.ofHours(8));

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvFileSource(resources = "instants.csv", delimiter = '|', numLinesToSkip = 1)
    void localTimesBecomeInstantsByTheRulesOfDaylightSaving(
            ZoneId zone, LocalDate date, LocalTime time, Instant instant, String why) {
        Timetable timetable = new Timetable(time, zone, Set.of(DayOfWeek.values()), Set.of(), EIGHT_HOURS);
        assertThat(timetable.instantOf(date)).as(why).isEqualTo(instant);
    }

    @Test
    void aDateThatTheZoneLeftOutIsNotScheduled() {
        Timetable samoa = new Timetable(
                LocalTime.MIDNIGHT, ZoneId.of("Pacific/Apia"), Set.of(DayOfWeek.values()), Set.of(), EIGHT_HOURS);
        assertThat(samoa.nextAfter(LocalDate.of(2011, 12, 29))).contains(LocalDate.of(2011, 12, 31));
    }

    @Test
    void aTimeMovedPastMidnightStillBelongsToItsDate() {
        ZoneId nuuk = ZoneId.of("America/Nuuk");
        LocalDate saturday = LocalDate.of(2027, 3, 27);
        Timetable timetable =
                new Timetable(LocalTime.of(23, 30), nuuk, Set.of(DayOfWeek.values()), Set.of(), EIGHT_HOURS);
        Instant sundayBegins = LocalDate.of(2027, 3, 28).atStartOfDay(nuuk).toInstant();
        assertThat(timetable.instantOf(saturday)).isEqualTo(sundayBegins);
        assertThat(timetable.nextFrom(sundayBegins)).contains(saturday);
        assertThat(timetable.nextFrom(sundayBegins.plusNanos(1))).contains(saturday.plusDays(1));
    }

    @Test
    void fridaysQuestionClosesOnMonday() {
        Window window = inSingapore(EIGHT_HOURS).windowFor(FRIDAY);
        assertThat(window)
                .isEqualTo(new Window(
                        Instant.parse("2027-03-05T01:00:00Z"),
                        Instant.parse("2027-03-05T05:00:00Z"),
                        Instant.parse("2027-03-05T09:00:00Z"),
                        Instant.parse("2027-03-08T01:00:00Z")));
    }

    @Test
    void aHolidayKeepsTheQuestionBeforeItOpen() {
        Timetable timetable =
                new Timetable(LocalTime.of(9, 0), SINGAPORE, WORKDAYS, Set.of(LocalDate.of(2027, 3, 8)), EIGHT_HOURS);
        assertThat(timetable.isScheduled(LocalDate.of(2027, 3, 8))).isFalse();
        assertThat(timetable.windowFor(FRIDAY).close()).isEqualTo("2027-03-09T01:00:00Z");
    }

    @Test
    void skippingTwiceIsNotSkipping() {
        Timetable timetable = inSingapore(EIGHT_HOURS);
        assertThat(timetable.skipping(FRIDAY).isScheduled(FRIDAY)).isFalse();
        assertThat(timetable.skipping(FRIDAY).skipping(FRIDAY)).isEqualTo(timetable);
    }

    @Test
    void whatIsNotChangedStays() {
        Timetable changed = inSingapore(EIGHT_HOURS)
                .at(LocalTime.NOON)
                .in(ZoneId.of("UTC"))
                .on(Set.of(DayOfWeek.FRIDAY))
                .revealing(new Reveal.At(LocalTime.of(17, 0)));
        assertThat(changed.windowFor(FRIDAY))
                .isEqualTo(new Window(
                        Instant.parse("2027-03-05T12:00:00Z"),
                        Instant.parse("2027-03-05T14:30:00Z"),
                        Instant.parse("2027-03-05T17:00:00Z"),
                        Instant.parse("2027-03-12T12:00:00Z")));
    }

    @Test
    void aQuestionPostedEarlyIsRevealedSoMuchEarlierAndClosesWithTheNext() {
        Window window = inSingapore(EIGHT_HOURS).windowNow(FRIDAY, Instant.parse("2027-03-04T23:00:00Z"));
        assertThat(window.opens()).isEqualTo("2027-03-04T23:00:00Z");
        assertThat(window.reveal()).isEqualTo("2027-03-05T07:00:00Z");
        assertThat(window.close()).isEqualTo("2027-03-08T01:00:00Z");
    }

    @Test
    void aQuestionPostedAfterTheNextWasDueClosesWithTheOneAfterThat() {
        Instant tuesday = Instant.parse("2027-03-09T02:00:00Z");
        assertThat(inSingapore(EIGHT_HOURS).windowNow(FRIDAY, tuesday).close()).isEqualTo("2027-03-10T01:00:00Z");
    }

    @Test
    void aRevealAtALocalTimeIsTheFirstSuchTimeAfterThePost() {
        Timetable timetable = inSingapore(new Reveal.At(LocalTime.of(17, 0)));
        assertThat(timetable.windowFor(FRIDAY).reveal()).isEqualTo("2027-03-05T09:00:00Z");
        LocalDate saturday = FRIDAY.plusDays(1);
        Instant evening = timetable.instantOf(saturday).plus(Duration.ofHours(11));
        assertThat(timetable.windowNow(saturday, evening).reveal()).isEqualTo("2027-03-07T09:00:00Z");
    }

    @Test
    void aRevealThatWouldComeAfterTheCloseIsPutHalfway() {
        Timetable timetable = inSingapore(new Reveal.At(LocalTime.of(17, 0)));
        Instant eight = Instant.parse("2027-03-04T12:00:00Z");
        assertThat(timetable.windowNow(LocalDate.of(2027, 3, 4), eight).reveal())
                .isEqualTo("2027-03-04T18:30:00Z");
        Timetable daylong = inSingapore(new Reveal.After(Duration.ofHours(24)));
        assertThat(daylong.windowFor(LocalDate.of(2027, 3, 4)).reveal()).isEqualTo("2027-03-04T13:00:00Z");
    }

    @Test
    void withoutANextQuestionItStaysOpenForAWeek() {
        Timetable never = new Timetable(LocalTime.of(9, 0), SINGAPORE, Set.of(), Set.of(), EIGHT_HOURS);
        Instant now = Instant.parse("2027-03-05T01:00:00Z");
        assertThat(never.nextAfter(FRIDAY)).isEmpty();
        assertThat(never.nextFrom(now)).isEmpty();
        assertThat(never.windowNow(FRIDAY, now).close()).isEqualTo(now.plus(Duration.ofDays(7)));
    }

    @Test
    void aPausedChannelHasNoScheduledDates() {
        Schedule paused = Schedule.of(LocalTime.of(9, 0), SINGAPORE, WORKDAYS).paused(true);
        assertThat(paused.isScheduled(FRIDAY)).isFalse();
        assertThat(paused.nextAfter(FRIDAY)).isEmpty();
        assertThat(paused.paused(false).isScheduled(FRIDAY)).isTrue();
    }

    @Test
    void inEveryZoneTheDatesComeInOrderAndWindowsFollowEachOther() {
        Random random = new Random(20_270_301);
        List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        for (int round = 0; round < 2_000; round++) {
            Timetable timetable = anyTimetable(random, zones);
            LocalDate date = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(15_000));
            for (int step = 0; step < 10; step++) {
                Optional<LocalDate> next = timetable.nextAfter(date);
                assertThat(next).contains(bySteps(timetable, date));
                Window window = timetable.windowFor(date);
                assertThat(window.close()).as("%s %s", timetable, date).isEqualTo(timetable.instantOf(next.get()));
                assertThat(timetable.nextFrom(window.opens().plusNanos(1))).isEqualTo(next);
                assertThat(timetable.nextFrom(window.close())).isEqualTo(next);
                date = next.get();
            }
        }
    }

    private static LocalDate bySteps(Timetable timetable, LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (!timetable.isScheduled(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static Timetable anyTimetable(Random random, List<String> zones) {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (int i = random.nextInt(7); i > 0; i--) {
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        Set<LocalDate> leftOut = new HashSet<>();
        for (int i = random.nextInt(50); i > 0; i--) {
            leftOut.add(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(15_000)));
        }
        Reveal reveal = random.nextBoolean()
                ? new Reveal.After(Duration.ofMinutes(1 + random.nextInt(10_000)))
                : new Reveal.At(LocalTime.of(random.nextInt(24), random.nextInt(60)));
        ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
        return new Timetable(LocalTime.of(random.nextInt(24), random.nextInt(60)), zone, days, leftOut, reveal);
    }

    private static Timetable inSingapore(Reveal reveal) {
        return new Timetable(LocalTime.of(9, 0), SINGAPORE, WORKDAYS, Set.of(), reveal);
    }
}
