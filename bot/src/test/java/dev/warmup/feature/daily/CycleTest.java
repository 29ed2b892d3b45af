package dev.warmup.feature.daily;

import static dev.warmup.feature.daily.Group.ANN;
import static dev.warmup.feature.daily.Group.BOB;
import static dev.warmup.feature.daily.Group.CHANNEL;
import static dev.warmup.feature.daily.Group.LONG_ENOUGH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.feature.daily.InMemoryPlatform.Mishap;
import dev.warmup.store.DailyQuestions;
import dev.warmup.store.DailyState;
import dev.warmup.store.StorageSuite;
import dev.warmup.study.Effect;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One question each scheduled day, never two. 2 March 2026 is a Monday. */
class CycleTest extends StorageSuite {
    @Test
    void everyScheduledDayGetsItsQuestionItsRevealAndItsClose() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.liveUntil("2026-03-16T08:00");
        assertThat(group.platform().posts()).hasSize(10);
        for (var daily : new DailyQuestions(database()).since(CHANNEL, LocalDate.MIN)) {
            assertThat(group.platform().inThread(daily.where().thread())).hasSize(1);
        }
        assertThat(group.question("2026-03-12").state()).isEqualTo(DailyState.CLOSED);
        assertThat(group.question("2026-03-13").state()).isEqualTo(DailyState.REVEALED);
    }

    @Test
    void questionsDoNotComeAgainAsLongAsThereAreOthers() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.liveUntil("2026-03-27T10:00");
        var asked = new DailyQuestions(database()).asked(CHANNEL);
        assertThat(asked).hasSize(20).extracting(one -> one.question()).doesNotHaveDuplicates();
    }

    @Test
    void aLateStartStillPostsUntilHalfwayToTheReveal() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.sleepUntil("2026-03-02T12:59").turn();
        assertThat(group.platform().posts()).hasSize(1);
        assertThat(group.question("2026-03-02").window().reveal())
                .isEqualTo(java.time.Instant.parse("2026-03-02T16:00:00Z"));
    }

    @Test
    void aDateWhoseTimeIsOverIsNoDayAndAdminsAreTold() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.sleepUntil("2026-03-02T13:00").turn();
        assertThat(group.platform().posts()).isEmpty();
        assertThat(Shown.text(group.admin("/daily status"))).contains("Mon 2 Mar: went by without a question");
        group.again().turn();
        assertThat(group.platform().directs(ANN))
                .singleElement()
                .satisfies(card -> assertThat(Shown.text(card)).contains("09:00", "Mon 2 Mar", "got none"));
        group.liveUntil("2026-03-03T09:00");
        assertThat(group.platform().posts()).hasSize(1);
    }

    @Test
    void aRingAMomentTooEarlyDoesNotPutTheQuestionOff() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.sleepUntil("2026-03-02T08:59:59.999500");
        assertThat(group.cycle().advance(group.now())).contains(java.time.Instant.parse("2026-03-02T08:00:00Z"));
    }

    @Test
    void aPausedChannelPostsNothingAndStillReveals() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.liveUntil("2026-03-02T10:00");
        group.admin("/daily pause");
        group.liveUntil("2026-03-05T08:00");
        assertThat(group.platform().posts()).hasSize(1);
        assertThat(group.question("2026-03-02").state()).isEqualTo(DailyState.CLOSED);
        group.admin("/daily resume");
        group.liveUntil("2026-03-05T09:00");
        assertThat(group.platform().posts()).hasSize(2);
    }

    @Test
    void theTimeThatDaylightSavingLeavesOutIsMovedToTheNext() {
        var group = Group.at(database(), "2026-03-28T20:00");
        group.admin("/daily set 02:30 Europe/Paris daily");
        group.liveUntil("2026-03-29T12:00");
        assertThat(group.question("2026-03-29").window().opens())
                .isEqualTo(java.time.Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void aTimeThatExistsTwiceIsUsedOnce() {
        var group = Group.at(database(), ZoneId.of("Europe/Paris"), "2026-10-24T20:00");
        group.admin("/daily set 02:30 Europe/Paris daily");
        group.liveUntil("2026-10-25T20:00");
        assertThat(group.platform().posts()).hasSize(1);
        assertThat(group.question("2026-10-25").window().opens())
                .isEqualTo(java.time.Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void movingBetweenZonesGivesADateNoSecondQuestion() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.liveUntil("2026-03-02T10:00");
        group.admin("/daily set zone:America/New_York");
        group.liveUntil("2026-03-02T23:00");
        assertThat(group.platform().posts()).hasSize(1);
        group.liveUntil("2026-03-03T15:00");
        assertThat(group.platform().posts()).hasSize(2);
    }

    @Test
    void twoReplicasAdvancingAtOncePostOnce() throws Exception {
        var one = Group.at(database(), "2026-03-02T08:00");
        one.admin("/daily set 09:00 Europe/Paris mon-fri");
        one.sleepUntil("2026-03-02T09:00");
        together(one, one.again());
        one.sleepUntil("2026-03-02T17:00");
        together(one, one.again());
        assertThat(one.platform().posts()).hasSize(1);
        assertThat(one.platform().inThread(one.question("2026-03-02").where().thread()))
                .hasSize(1);
    }

    static void together(Group one, Group other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> both = List.of(() -> turn(one, barrier), () -> turn(other, barrier));
            for (Future<Boolean> done : threads.invokeAll(both)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean turn(Group group, CyclicBarrier barrier) throws Exception {
        barrier.await();
        return group.turn().isPresent();
    }

    @Test
    void aCrashBetweenOwingAndSendingLosesNothingAndDoublesNothing() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.sleepUntil("2026-03-02T09:00").cycle().advance(group.now());
        assertThat(group.platform().posts()).isEmpty();
        var restarted = group.again();
        restarted.turn();
        restarted.turn();
        assertThat(group.platform().posts()).hasSize(1);
    }

    @Test
    void aPostWhoseAnswerWasLostIsFoundAgainAndNotRepeated() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.platform().next(Mishap.ANSWER_LOST);
        group.liveUntil("2026-03-02T09:30");
        assertThat(group.platform().posts()).hasSize(1);
        assertThat(group.question("2026-03-02").state()).isEqualTo(DailyState.OPEN);
    }

    @Test
    void aPostThatNobodyKnowsOfIsNotRepeatedAndTheDateIsNoDay() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.platform().next(Mishap.ANSWER_LOST);
        group.platform().forgetful();
        group.liveUntil("2026-03-02T14:00");
        assertThat(group.platform().posts()).hasSize(1);
        assertThat(group.question("2026-03-02").state()).isEqualTo(DailyState.UNKNOWN);
        assertThat(Shown.text(group.admin("/daily status"))).contains("nobody knows whether the post is there");
        assertThat(group.platform().directs(ANN))
                .singleElement()
                .satisfies(card -> assertThat(Shown.text(card)).contains("nobody knows whether it was sent"));
    }

    @Test
    void aRefusedPostIsNoDayUntilAnAdminTriesAgain() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.platform().next(Mishap.REFUSED);
        group.liveUntil("2026-03-02T10:00");
        assertThat(group.question("2026-03-02").state()).isEqualTo(DailyState.REFUSED);
        assertThat(Shown.text(group.admin("/daily status"))).contains("the channel is archived");
        group.admin("/daily now");
        group.turn();
        assertThat(group.question("2026-03-02").state()).isEqualTo(DailyState.OPEN);
        assertThat(group.platform().posts()).hasSize(1);
    }

    @Test
    void aDeletedPostMakesItsDateNoDay() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.liveUntil("2026-03-02T10:00");
        group.says(ANN, "2026-03-02", LONG_ENOUGH);
        group.says(BOB, "2026-03-02", "Something quite different, but long enough.");
        group.liveUntil("2026-03-03T10:00");
        group.says(ANN, "2026-03-03", LONG_ENOUGH);
        group.deletes(group.question("2026-03-03").where().message());
        group.liveUntil("2026-03-04T10:00");
        assertThat(group.question("2026-03-03").state()).isEqualTo(DailyState.DELETED);
        assertThat(group.streak(ANN).current()).isEqualTo(1);
        assertThat(group.streak(BOB).current()).isEqualTo(1);
        assertThat(group.platform()
                        .inThread(group.question("2026-03-03").where().thread()))
                .isEmpty();
    }

    @Test
    void aPostDeletedBeforeWeKnewWhereItStoodIsNoDay() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.sleepUntil("2026-03-02T09:00").cycle().advance(group.now());
        group.deletes("m1");
        group.send();
        assertThat(group.question("2026-03-02").state()).isEqualTo(DailyState.DELETED);
    }

    @Test
    void anEmptyRoomGetsAnExtraQuestionAtOnceAndNoSecondThatDay() {
        var group = Group.at(database(), "2026-03-02T08:00");
        var schedule = dev.warmup.study.Schedule.of(
                LocalTime.of(9, 0), Group.ZONE, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertThat(group.first().open(CHANNEL, schedule, group.now())).isTrue();
        assertThat(group.again().first().open(CHANNEL, schedule, group.now())).isFalse();
        group.liveUntil("2026-03-02T12:00");
        assertThat(group.platform().posts()).hasSize(1);
        assertThat(group.question("2026-03-02").daily().extra()).isTrue();
        group.liveUntil("2026-03-03T09:00");
        assertThat(group.platform().posts()).hasSize(2);
        assertThat(group.question("2026-03-03").daily().extra()).isFalse();
    }

    @Test
    void theNextInstantIsAlwaysLaterThanNow() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.platform().mute(true);
        for (String time : List.of("2026-03-02T09:00", "2026-03-02T17:00", "2026-03-03T09:00")) {
            group.sleepUntil(time);
            assertThat(group.turn()).hasValueSatisfying(next -> assertThat(next).isAfter(group.now()));
        }
    }

    @Test
    void aPostFoundAfterAnOutageIsADaySinceItWasSentSoThatTheOutageExcusesIt() {
        var group = Group.at(database(), "2026-02-27T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.liveUntil("2026-02-27T10:00").says(Group.ANN, "2026-02-27", Group.LONG_ENOUGH);
        group.liveUntil("2026-03-02T08:59");
        group.platform().next(Mishap.ANSWER_LOST);
        group.liveUntil("2026-03-02T09:00").beat();
        group.sleepUntil("2026-03-03T10:00");
        var back = group.again();
        back.started();
        back.turn();
        assertThat(back.question("2026-03-02").state()).isEqualTo(DailyState.CLOSED);
        assertThat(back.streak(Group.ANN).current()).isEqualTo(1);
        assertThat(back.streak(Group.ANN).receipts())
                .filteredOn(receipt -> receipt.date().equals(LocalDate.parse("2026-03-02")))
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.effect()).isEqualTo(Effect.EXCUSED));
    }
}
