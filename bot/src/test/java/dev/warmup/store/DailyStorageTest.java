package dev.warmup.store;

import static dev.warmup.store.Samples.ANN;
import static dev.warmup.store.Samples.CHANNEL;
import static dev.warmup.store.Samples.MONDAY;
import static dev.warmup.store.Samples.TEAM;
import static dev.warmup.store.Samples.deed;
import static dev.warmup.store.Samples.nine;
import static dev.warmup.store.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Sent;
import dev.warmup.study.Away;
import dev.warmup.study.FreezeSetting;
import dev.warmup.study.Interval;
import dev.warmup.study.Level;
import dev.warmup.study.Mode;
import dev.warmup.study.QuestionId;
import dev.warmup.study.Reveal;
import dev.warmup.study.Schedule;
import dev.warmup.study.Scope;
import dev.warmup.study.Season;
import dev.warmup.study.Timetable;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the daily cycle writes down, on each database. */
class DailyStorageTest extends StorageSuite {
    private static final Schedule SCHEDULE = new Schedule(
            new Timetable(
                    LocalTime.of(8, 30),
                    ZoneId.of("Australia/Lord_Howe"),
                    Set.of(DayOfWeek.SATURDAY, DayOfWeek.TUESDAY),
                    Set.of(),
                    new Reveal.At(LocalTime.of(17, 15))),
            new Scope(Set.of("sql", "数据"), Set.of(Level.ENTRY, Level.EXPERT)),
            Mode.BLIND,
            "zh",
            false);

    private DailyQuestions dailies() {
        return new DailyQuestions(database());
    }

    private Schedules schedules() {
        return new Schedules(database());
    }

    /** Posts a question as a courier would. */
    private StoredDaily posted(LocalDate date) {
        var now = nine(date);
        dailies().owe(plan(date, "q" + date), now);
        var ledger = new Ledger(database());
        for (var entry : ledger.claim("test", "one", now, now.plusSeconds(60), 10)) {
            ledger.sent(entry, new Sent("m-" + date, "t-" + date), now);
        }
        return dailies().on(CHANNEL, date).orElseThrow();
    }

    @Test
    void aQuestionComesBackAsItWasWrittenDown() {
        var plan = plan(MONDAY, "q1");
        assertThat(dailies().owe(plan, nine(MONDAY))).isTrue();
        var stored = dailies().on(CHANNEL, MONDAY).orElseThrow();
        assertThat(stored.daily()).isEqualTo(plan.daily());
        assertThat(stored.terms()).isEqualTo(plan.terms());
        assertThat(stored.state()).isEqualTo(DailyState.OWED);
        assertThat(stored.where()).isEqualTo(Sent.nowhere());
    }

    @Test
    void manyWhoPlanTheSameDateAtOnceOweOnePost() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> all = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(number ->
                            () -> dailies().owe(plan(MONDAY, "q" + number), nine(MONDAY)))
                    .toList();
            int owed = 0;
            for (Future<Boolean> done : threads.invokeAll(all)) {
                owed += done.get() ? 1 : 0;
            }
            assertThat(owed).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(new Ledger(database())
                        .claim("test", "one", nine(MONDAY), nine(MONDAY).plusSeconds(60), 10))
                .hasSize(1);
    }

    @Test
    void aScheduleComesBackAsItWasWrittenDown() {
        schedules().change(deed("d1"), SCHEDULE, before -> before);
        assertThat(schedules().of(CHANNEL)).map(StoredSchedule::schedule).contains(SCHEDULE);
        assertThat(schedules().of(new Channel(TEAM, "C2"))).isEmpty();
        assertThat(schedules().meant(new Channel(TEAM, "C2")))
                .map(StoredSchedule::channel)
                .contains(CHANNEL);
    }

    @Test
    void aDeliveryChangesTheScheduleOnce() {
        schedules().change(deed("d1"), SCHEDULE, before -> before.paused(true));
        schedules().change(deed("d2"), SCHEDULE, before -> before.paused(false));
        var after = schedules().change(deed("d1"), SCHEDULE, before -> before.paused(true));
        assertThat(after.paused()).isFalse();
        assertThat(new AuditLog(database()).newest(TEAM, 10)).hasSize(2);
    }

    @Test
    void aNewChannelIsOpenedOnce() {
        var stored = new StoredSchedule(CHANNEL, SCHEDULE, nine(MONDAY));
        assertThat(schedules().open(stored, Optional.of(plan(MONDAY, "q1")), nine(MONDAY)))
                .isTrue();
        assertThat(schedules().open(stored, Optional.of(plan(MONDAY.plusDays(1), "q2")), nine(MONDAY)))
                .isFalse();
        assertThat(dailies().since(CHANNEL, MONDAY)).hasSize(1);
    }

    @Test
    void aSkippedDateIsLeftOutUntilItIsTakenBack() {
        schedules().change(deed("d1"), SCHEDULE, before -> before);
        var saturday = LocalDate.parse("2026-03-07");
        assertThat(schedules().toggleSkipped(deed("d2"), saturday)).isTrue();
        assertThat(schedules().toggleSkipped(deed("d2"), saturday)).isTrue();
        assertThat(schedules().of(CHANNEL).orElseThrow().schedule().isScheduled(saturday))
                .isFalse();
        assertThat(schedules().toggleSkipped(deed("d3"), saturday)).isFalse();
        assertThat(schedules().of(CHANNEL).orElseThrow().schedule().isScheduled(saturday))
                .isTrue();
    }

    @Test
    void theQueueIsFirstInFirstOut() {
        var queue = new QueuedQuestions(database());
        queue.add(deed("d1"), new QuestionId("b"));
        queue.add(deed("d2"), new QuestionId("a"));
        queue.add(deed("d2"), new QuestionId("c"));
        queue.add(deed("d3"), new QuestionId("b"));
        assertThat(queue.waiting(CHANNEL)).extracting(QuestionId::value).containsExactly("b", "a");
    }

    @Test
    void aMissedDateIsNoticedOnce() {
        assertThat(dailies().missed(CHANNEL, MONDAY, nine(MONDAY))).isTrue();
        assertThat(dailies().missed(CHANNEL, MONDAY, nine(MONDAY))).isFalse();
        assertThat(dailies().missedSince(CHANNEL, MONDAY)).containsExactly(MONDAY);
        assertThat(dailies().missedSince(CHANNEL, MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void streaksGetAllTheirFacts() {
        posted(MONDAY);
        database().write(handle -> {
            handle.execute("INSERT INTO away (platform, team, member, from_date, to_date, entered_at)"
                    + " VALUES ('test', 'T1', 'ann', '2026-03-03', '2026-03-05', 1000)");
            handle.execute("INSERT INTO freeze_setting (platform, team, member, from_date, freezes_on, entered_at)"
                    + " VALUES ('test', 'T1', 'ann', '2026-03-03', FALSE, 1000)");
            return handle;
        });
        var span = new Interval(nine(MONDAY), nine(MONDAY).plusSeconds(600));
        new Uptime(database()).outage(CHANNEL, span);
        new Exclusions(database()).toggle(deed("d1"), ANN, MONDAY);
        var facts = new Facts(database()).streak(CHANNEL, ANN);
        assertThat(facts.days()).singleElement().satisfies(day -> {
            assertThat(day.date()).isEqualTo(MONDAY);
            assertThat(day.posted()).isEqualTo(nine(MONDAY));
        });
        assertThat(facts.outages()).containsExactly(span);
        assertThat(facts.member().excluded()).containsExactly(MONDAY);
        assertThat(facts.member().away())
                .containsExactly(new Away(
                        LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-05"), Instant.ofEpochMilli(1000)));
        assertThat(facts.member().freezes()).containsExactly(new FreezeSetting(LocalDate.parse("2026-03-03"), false));
    }

    @Test
    void seasonsComeInOrder() {
        database().write(handle -> {
            handle.execute("INSERT INTO season (platform, team, channel, name, from_date, to_date) VALUES"
                    + " ('test', 'T1', 'C1', 'summer', '2026-06-01', '2026-08-31'),"
                    + " ('test', 'T1', 'C1', 'spring', '2026-03-01', '2026-05-31')");
            return handle;
        });
        assertThat(new Scores(database()).seasons(CHANNEL))
                .extracting(Season::name)
                .containsExactly("spring", "summer");
    }

    @Test
    void shortGapsAreNoOutageButThreadsAreReadAgain() {
        schedules().change(deed("d1"), SCHEDULE, before -> before);
        var daily = posted(MONDAY);
        var due = new DueQuestions(database());
        due.unheard().forEach(due::heard);
        var uptime = new Uptime(database());
        uptime.beat(nine(MONDAY));
        assertThat(uptime.started(nine(MONDAY).plusSeconds(30))).isEmpty();
        assertThat(due.unheard()).singleElement().satisfies(unheard -> {
            assertThat(unheard.daily().id()).isEqualTo(daily.id());
            assertThat(unheard.since()).isEqualTo(nine(MONDAY));
        });
        assertThat(new Facts(database()).streak(CHANNEL, ANN).outages()).isEmpty();
    }

    @Test
    void aLongGapIsAnOutageOfEveryScheduledChannelOnce() {
        schedules().change(deed("d1"), SCHEDULE, before -> before);
        var uptime = new Uptime(database());
        uptime.beat(nine(MONDAY));
        var later = nine(MONDAY).plus(Duration.ofHours(2));
        assertThat(uptime.beat(later)).contains(new Interval(nine(MONDAY), later));
        assertThat(uptime.beat(later.plusSeconds(15))).isEmpty();
        assertThat(new Facts(database()).streak(CHANNEL, ANN).outages())
                .containsExactly(new Interval(nine(MONDAY), later));
    }

    @Test
    void aClockThatIsPutBackMakesNoOutage() {
        var uptime = new Uptime(database());
        uptime.beat(nine(MONDAY));
        assertThat(uptime.beat(nine(MONDAY).minusSeconds(7200))).isEmpty();
        assertThat(uptime.beat(nine(MONDAY).minusSeconds(7185))).isEmpty();
    }

    @Test
    void membersAreFoundByIdMentionAndName() {
        var names = new Names(database());
        names.seen(ANN, "Ann O'Neil", nine(MONDAY));
        names.seen(new Member(TEAM, "U7"), "Bob", nine(MONDAY));
        assertThat(names.meant(TEAM, "<@U7>")).containsExactly(new Member(TEAM, "U7"));
        assertThat(names.meant(TEAM, "<@U7|bob>")).containsExactly(new Member(TEAM, "U7"));
        assertThat(names.meant(TEAM, "@ann o'neil")).containsExactly(ANN);
        assertThat(names.meant(TEAM, "ann")).containsExactly(ANN);
        assertThat(names.meant(TEAM, "%")).isEmpty();
    }

    @Test
    void aNameSeenLaterIsKeptWhateverArrivesLater() {
        var names = new Names(database());
        names.seen(ANN, "new", nine(MONDAY));
        names.seen(ANN, "old", nine(MONDAY).minusSeconds(60));
        assertThat(names.name(ANN)).contains("new");
    }
}
