package dev.warmup.feature.daily;

import static dev.warmup.feature.daily.Group.ANN;
import static dev.warmup.feature.daily.Group.BOB;
import static dev.warmup.feature.daily.Group.EVE;
import static dev.warmup.feature.daily.Group.LONG_ENOUGH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.feature.daily.InMemoryPlatform.Mishap;
import dev.warmup.store.StorageSuite;
import dev.warmup.study.Effect;
import dev.warmup.study.GroupResult;
import dev.warmup.study.Receipt;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts, when, and for how much. The question is posted on Monday 2 March 2026 at 9, revealed at 17. */
class AnswersTest extends StorageSuite {
    private static final String MONDAY = "2026-03-02";
    private static final String ONE_KEY_POINT = "Filtered rows come before grouping, that much is certain to me.";
    private static final String BOTH_KEY_POINTS =
            "Rows are filtered before any grouping happens, and with an index the scan of the table is avoided.";

    private @Nullable Group started;

    @BeforeEach
    void startOnMonday() {
        var group = Group.at(database(), "2026-03-02T08:00");
        started = group;
        group.admin("/daily set 09:00 Europe/Paris mon-fri");
        group.liveUntil("2026-03-02T10:00");
    }

    private Group group() {
        return Objects.requireNonNull(started);
    }

    @Test
    void anAnswerGetsItsCheckMarkAndCountsForTheDay() {
        var group = group();
        String message = group.says(ANN, MONDAY, LONG_ENOUGH);
        assertThat(group.platform().marked()).containsExactly(message);
        assertThat(group.streak(ANN).current()).isEqualTo(1);
    }

    @Test
    void twoShortMessagesTogetherAreLongEnough() {
        var group = group();
        group.says(ANN, MONDAY, "It filters");
        assertThat(group.platform().marked()).isEmpty();
        String second = group.says(ANN, MONDAY, "one row at a time");
        assertThat(group.platform().marked()).containsExactly(second);
    }

    @Test
    void aMessageDeliveredTwiceCountsOnce() {
        var group = group();
        var said = group.said(ANN, group.question(MONDAY).where().thread(), "only ten ch");
        group.hear(said);
        group.hear(said);
        assertThat(group.platform().marked()).isEmpty();
        assertThat(group.streak(ANN).current()).isZero();
    }

    @Test
    void editingBelowTheRuleTakesTheMarkAwayAndEditingBackReturnsIt() {
        var group = group();
        String message = group.says(ANN, MONDAY, LONG_ENOUGH);
        group.sleepUntil("2026-03-02T10:01");
        group.edits(message, "oops");
        assertThat(group.platform().marked()).isEmpty();
        assertThat(group.streak(ANN).current()).isZero();
        group.sleepUntil("2026-03-02T10:02");
        group.edits(message, LONG_ENOUGH);
        assertThat(group.platform().marked()).containsExactly(message);
        assertThat(group.streak(ANN).current()).isEqualTo(1);
    }

    @Test
    void anEditThatArrivesBeforeItsMessageHolds() {
        var group = group();
        var said = group.said(ANN, group.question(MONDAY).where().thread(), "oops");
        group.sleepUntil("2026-03-02T10:01");
        group.edits(said.message(), LONG_ENOUGH);
        group.hear(said);
        assertThat(group.platform().marked()).containsExactly(said.message());
    }

    @Test
    void anOlderEditThatArrivesLaterChangesNothing() {
        var group = group();
        var said = group.said(ANN, group.question(MONDAY).where().thread(), "oops");
        group.hear(said);
        group.sleepUntil("2026-03-02T10:05");
        group.edits(said.message(), LONG_ENOUGH);
        group.sleepUntil("2026-03-02T10:03");
        group.edits(said.message(), "hm");
        assertThat(group.streak(ANN).current()).isEqualTo(1);
    }

    @Test
    void aMessageDeletedBeforeItArrivesNeverCounts() {
        var group = group();
        var said = group.said(ANN, group.question(MONDAY).where().thread(), LONG_ENOUGH);
        group.deletes(said.message());
        group.hear(said);
        assertThat(group.platform().marked()).isEmpty();
        assertThat(group.streak(ANN).current()).isZero();
    }

    @Test
    void deletingTheMarkedMessageMovesTheMarkToOneThatStillCounts() {
        var group = group();
        String first = group.says(ANN, MONDAY, LONG_ENOUGH);
        String second = group.says(ANN, MONDAY, LONG_ENOUGH + " And more.");
        assertThat(group.platform().marked()).containsExactly(first);
        group.deletes(first);
        assertThat(group.platform().marked()).contains(second);
        assertThat(group.streak(ANN).current()).isEqualTo(1);
    }

    @Test
    void theScoreIsFixedAtTheRevealAndTheDayUntilTheClose() {
        var group = group();
        String message = group.says(ANN, MONDAY, BOTH_KEY_POINTS);
        group.liveUntil("2026-03-02T17:30");
        assertThat(group.points(ANN)).isEqualTo(20);
        group.edits(message, ONE_KEY_POINT);
        assertThat(group.points(ANN)).isEqualTo(20);
        group.sleepUntil("2026-03-02T18:00");
        group.deletes(message);
        assertThat(group.streak(ANN).current()).isZero();
        assertThat(group.points(ANN)).isZero();
    }

    @Test
    void afterTheCloseDeletingRemovesTextAndNotHistory() {
        var group = group();
        String message = group.says(ANN, MONDAY, BOTH_KEY_POINTS);
        group.liveUntil("2026-03-03T09:30");
        group.deletes(message);
        group.liveUntil("2026-03-03T10:00");
        assertThat(group.points(ANN)).isEqualTo(20);
        assertThat(group.streak(ANN).current()).isEqualTo(1);
    }

    @Test
    void keyPointsEarnTheirShare() {
        var group = group();
        group.says(ANN, MONDAY, ONE_KEY_POINT);
        group.says(BOB, MONDAY, "I have no idea at all, to be quite honest with you.");
        group.liveUntil("2026-03-02T17:30");
        assertThat(group.points(ANN)).isEqualTo(15);
        assertThat(group.points(BOB)).isEqualTo(10);
    }

    @Test
    void aLateAnswerKeepsTheStreakAndIsWorthThree() {
        var group = group();
        group.liveUntil("2026-03-02T20:00");
        String message = group.says(ANN, MONDAY, BOTH_KEY_POINTS);
        assertThat(group.platform().marked()).containsExactly(message);
        assertThat(group.streak(ANN).current()).isEqualTo(1);
        assertThat(group.points(ANN)).isEqualTo(3);
    }

    @Test
    void anAnswerSaidInTimeAndHeardAfterTheRevealIsAFullOne() {
        var group = group();
        var said = group.said(ANN, group.question(MONDAY).where().thread(), BOTH_KEY_POINTS);
        group.liveUntil("2026-03-02T17:30");
        group.hear(said);
        assertThat(group.points(ANN)).isEqualTo(20);
    }

    @Test
    void afterTheRevealMessagesOfThoseWhoAnsweredAreDiscussion() {
        var group = group();
        String answer = group.says(ANN, MONDAY, ONE_KEY_POINT);
        group.liveUntil("2026-03-02T20:00");
        String remark = group.says(ANN, MONDAY, "So that is what an index is for, avoiding a scan.");
        group.deletes(answer);
        assertThat(group.platform().marked()).doesNotContain(remark);
        assertThat(group.streak(ANN).current()).isZero();
    }

    @Test
    void whatIsSaidAfterTheCloseDoesNotCount() {
        var group = group();
        group.says(BOB, MONDAY, LONG_ENOUGH);
        group.liveUntil("2026-03-03T09:30");
        group.says(ANN, MONDAY, LONG_ENOUGH);
        assertThat(group.streak(ANN).receipts()).isEmpty();
    }

    @Test
    void copyingTheMemberAboveKeepsTheStreakAndIsWorthThree() {
        var group = group();
        group.says(ANN, MONDAY, BOTH_KEY_POINTS);
        group.sleepUntil("2026-03-02T10:30");
        group.says(BOB, MONDAY, BOTH_KEY_POINTS);
        group.liveUntil("2026-03-02T17:30");
        assertThat(group.points(ANN)).isEqualTo(20);
        assertThat(group.points(BOB)).isEqualTo(3);
        assertThat(group.streak(BOB).current()).isEqualTo(1);
    }

    @Test
    void eachOtherMembersReactionIsWorthAPointUntilTheClose() {
        var group = group();
        String message = group.says(ANN, MONDAY, "I have no idea at all, to be quite honest with you.");
        group.reacts(BOB, message, "👍", true);
        group.reacts(BOB, message, "⭐", true);
        group.reacts(EVE, message, "⭐\uFE0F", true);
        group.reacts(EVE, message, "🎉", true);
        group.reacts(ANN, message, "👍", true);
        group.liveUntil("2026-03-02T17:30");
        assertThat(group.points(ANN)).isEqualTo(12);
        group.reacts(EVE, message, "⭐", false);
        assertThat(group.points(ANN)).isEqualTo(11);
        group.liveUntil("2026-03-03T09:30");
        group.reacts(BOB, message, "👍", false);
        group.reacts(BOB, message, "⭐", false);
        assertThat(group.points(ANN)).isEqualTo(11);
        group.reacts(EVE, message, "👍", true);
        assertThat(group.points(ANN)).isEqualTo(11);
    }

    @Test
    void theRevealCountsKeyPointsAndNamesWhoAnswered() {
        var group = group();
        group.says(ANN, MONDAY, BOTH_KEY_POINTS);
        group.says(BOB, MONDAY, ONE_KEY_POINT);
        group.liveUntil("2026-03-02T17:30");
        var reveal = Shown.text(group.platform()
                .inThread(group.question(MONDAY).where().thread())
                .get(0));
        assertThat(reveal)
                .contains("The reference answer.")
                .contains("rows are filtered before grouping (2 members)")
                .contains("an index avoids a scan (1 member)")
                .contains("Answered: Ann, Bob");
    }

    @Test
    void anExcludedAnswerEarnsNothingUntilItIsPutBack() {
        var group = group();
        group.says(BOB, MONDAY, BOTH_KEY_POINTS);
        group.liveUntil("2026-03-03T09:30");
        var reply = group.admin("/daily exclude @bob 2026-03-02", "x1");
        assertThat(Shown.text(reply)).contains("does not count any more");
        assertThat(Shown.text(group.admin("/daily exclude @bob 2026-03-02", "x1")))
                .isEqualTo(Shown.text(reply));
        assertThat(group.points(BOB)).isZero();
        assertThat(group.streak(BOB).receipts())
                .first()
                .extracting(Receipt::effect, Receipt::excluded)
                .containsExactly(Effect.MISSED, true);
        group.admin("/daily exclude bob 2026-03-02");
        assertThat(group.points(BOB)).isEqualTo(20);
        assertThat(group.streak(BOB).current()).isEqualTo(1);
    }

    @Test
    void whatWasSaidWhileTheBotWasAwayIsCollectedBeforeTheDayIsJudged() {
        var group = group();
        group.says(ANN, MONDAY, LONG_ENOUGH);
        group.beat();
        group.sleepUntil("2026-03-02T11:00");
        String message = group.saysUnheard(BOB, MONDAY, BOTH_KEY_POINTS);
        group.sleepUntil("2026-03-02T20:00");
        var restarted = group.again();
        restarted.started();
        restarted.turn();
        assertThat(group.platform().marked()).contains(message);
        assertThat(group.points(BOB)).isEqualTo(20);
        assertThat(Shown.text(group.platform()
                        .inThread(group.question(MONDAY).where().thread())
                        .get(0)))
                .contains("Bob");
    }

    @Test
    void theRevealWaitsForAThreadThatCannotBeReadYet() {
        var group = group();
        group.beat();
        group.platform().mute(true);
        group.sleepUntil("2026-03-02T17:10");
        group.started();
        group.turn();
        String thread = group.question(MONDAY).where().thread();
        assertThat(group.platform().inThread(thread)).isEmpty();
        group.platform().mute(false);
        group.sleepUntil("2026-03-02T17:11");
        group.turn();
        assertThat(group.platform().inThread(thread)).hasSize(1);
    }

    @Test
    void aThreadThatCannotBeReadForAnHourHoldsTheRevealUpNoLonger() {
        var group = group();
        group.beat();
        group.platform().mute(true);
        group.sleepUntil("2026-03-02T17:10");
        group.started();
        group.liveUntil("2026-03-02T18:09");
        String thread = group.question(MONDAY).where().thread();
        assertThat(group.platform().inThread(thread)).isEmpty();
        group.liveUntil("2026-03-02T18:11");
        assertThat(group.platform().inThread(thread)).hasSize(1);
    }

    @Test
    void aDayWithTooMuchOutageIsExcused() {
        var group = group();
        group.says(BOB, MONDAY, LONG_ENOUGH);
        group.liveUntil("2026-03-03T10:00");
        group.beat();
        group.sleepUntil("2026-03-03T17:00");
        group.again().started();
        group.liveUntil("2026-03-04T10:00");
        assertThat(group.streak(BOB).receipts())
                .extracting(Receipt::effect)
                .containsExactly(Effect.ANSWERED, Effect.EXCUSED, Effect.PENDING);
        assertThat(group.streak(BOB).current()).isEqualTo(1);
    }

    @Test
    void anAnswerWrittenBesideTheThreadCountsWhenItsAuthorAsks() {
        var group = group();
        String message = group.saysInChannel(BOB, LONG_ENOUGH);
        assertThat(group.streak(BOB).current()).isZero();
        group.presses(BOB, false, CountThisButton.NAME, message, "");
        group.send();
        assertThat(group.streak(BOB).current()).isEqualTo(1);
        assertThat(group.platform().marked()).contains(message);
    }

    @Test
    void nobodyButItsAuthorAndAdminsMayHaveAMessageCounted() {
        var group = group();
        String message = group.saysInChannel(BOB, LONG_ENOUGH);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> group.presses(EVE, false, CountThisButton.NAME, message, "")))
                .isInstanceOf(dev.warmup.chat.Refusal.class);
        assertThat(group.streak(BOB).current()).isZero();
        group.presses(ANN, true, CountThisButton.NAME, message, "");
        assertThat(group.streak(BOB).current()).isEqualTo(1);
    }

    @Test
    void whatIsSaidBeforeWeKnowWhereThePostStandsCountsAllTheSame() {
        var group = group();
        group.platform().next(Mishap.ANSWER_LOST);
        group.sleepUntil("2026-03-03T09:00").turn();
        var said = group.said(BOB, "t-m2", LONG_ENOUGH);
        group.hear(said);
        assertThat(group.streak(BOB).receipts()).isEmpty();
        group.liveUntil("2026-03-03T09:30");
        assertThat(group.question("2026-03-03").where().thread()).isEqualTo("t-m2");
        assertThat(group.platform().marked()).containsExactly(said.message());
    }

    @Test
    void aMessageBesideTheThreadIsForgottenOnceItCanCountNoMore() {
        var group = group();
        String message = group.saysInChannel(BOB, LONG_ENOUGH);
        group.liveUntil("2026-03-03T10:00");
        var reply = group.presses(BOB, false, CountThisButton.NAME, message, "");
        assertThat(Shown.text(reply)).contains("We have not seen this message");
    }

    @Test
    void aMarkThatTheCrashLeftOwedIsPutAfterTheRestart() {
        var group = group();
        group.platform().next(Mishap.REQUEST_LOST);
        String message = group.says(ANN, MONDAY, LONG_ENOUGH);
        assertThat(group.platform().marked()).isEmpty();
        group.sleepUntil("2026-03-02T10:10");
        group.again().send();
        assertThat(group.platform().marked()).containsExactly(message);
    }

    @Test
    void anAnswerSaidInTimeIsNotLateBecauseALaterOneWasHeardFirst() {
        var group = group();
        var inTime = group.said(ANN, group.question(MONDAY).where().thread(), LONG_ENOUGH);
        group.sleepUntil("2026-03-02T17:30");
        group.says(ANN, MONDAY, LONG_ENOUGH);
        group.hear(inTime);
        group.liveUntil("2026-03-02T17:31");
        assertThat(group.points(ANN)).isEqualTo(10);
    }

    @Test
    void aShortMessageHeardLateDoesNotMakeALateAnswerOneInTime() {
        var group = group();
        var inTime = group.said(ANN, group.question(MONDAY).where().thread(), "hmm");
        group.sleepUntil("2026-03-02T17:30");
        group.says(ANN, MONDAY, LONG_ENOUGH);
        group.hear(inTime);
        group.liveUntil("2026-03-02T17:31");
        assertThat(group.points(ANN)).isEqualTo(3);
    }

    @Test
    void noDayIsMissedBeforeItsThreadHasBeenRead() {
        var group = group();
        group.says(ANN, MONDAY, LONG_ENOUGH);
        group.liveUntil("2026-03-03T10:00");
        group.beat();
        group.saysUnheard(ANN, "2026-03-03", LONG_ENOUGH);
        group.sleepUntil("2026-03-04T09:10");
        var back = group.again();
        back.platform().mute(true);
        back.started();
        back.turn();
        assertThat(back.streak(ANN).receipts())
                .filteredOn(receipt -> receipt.date().equals(LocalDate.parse("2026-03-03")))
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.effect()).isEqualTo(Effect.PENDING));
        back.platform().mute(false);
        back.liveUntil("2026-03-04T09:20");
        assertThat(back.streak(ANN).current()).isEqualTo(2);
    }

    @Test
    void anExcludedAnswerIsNotInTheReveal() {
        var group = group();
        group.says(ANN, MONDAY, LONG_ENOUGH);
        group.says(BOB, MONDAY, BOTH_KEY_POINTS);
        group.admin("/daily exclude Bob 2026-03-02");
        group.liveUntil("2026-03-02T17:00");
        var reveal = group.platform()
                .inThread(group.question(MONDAY).where().thread())
                .get(0);
        assertThat(Shown.text(reveal)).contains("Answered: Ann").doesNotContain("Bob");
        group.liveUntil("2026-03-03T09:00");
        assertThat(group.question(MONDAY).result()).isEqualTo(GroupResult.BADLY);
    }
}
