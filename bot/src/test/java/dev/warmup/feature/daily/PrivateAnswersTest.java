package dev.warmup.feature.daily;

import static dev.warmup.feature.daily.Group.ANN;
import static dev.warmup.feature.daily.Group.BOB;
import static dev.warmup.feature.daily.Group.EVE;
import static dev.warmup.feature.daily.Group.LONG_ENOUGH;
import static dev.warmup.feature.daily.PrivateAnswerForm.NAMED;
import static dev.warmup.feature.daily.PrivateAnswerForm.UNNAMED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.store.StorageSuite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers sent through the form, in a blind channel. */
class PrivateAnswersTest extends StorageSuite {
    private static final String MONDAY = "2026-03-02";

    private Group blindGroup() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri mode:blind");
        return group.liveUntil("2026-03-02T10:00");
    }

    private static List<String> thread(Group group) {
        return group.platform().inThread(group.question(MONDAY).where().thread()).stream()
                .map(Shown::text)
                .map(String::strip)
                .toList();
    }

    @Test
    void aBlindChannelAsksForTheForm() {
        var group = blindGroup();
        assertThat(Shown.text(group.platform().posts().get(0).card())).contains("Answer privately");
    }

    @Test
    void aPrivateAnswerCountsAtOnceAndIsShownAfterTheReveal() {
        var group = blindGroup();
        assertThat(Shown.text(group.answersPrivately(ANN, MONDAY, LONG_ENOUGH, NAMED)))
                .contains("it counts");
        group.answersPrivately(BOB, MONDAY, "Nobody shall know that this is what I believe.", UNNAMED);
        assertThat(group.streak(ANN).current()).isEqualTo(1);
        assertThat(thread(group)).isEmpty();
        group.liveUntil("2026-03-02T17:00");
        assertThat(thread(group)).hasSize(3);
        assertThat(thread(group).get(0)).contains("Answered: Ann, and 1 more").doesNotContain("Bob");
        assertThat(thread(group)).element(1).isEqualTo("Ann: " + LONG_ENOUGH);
        assertThat(thread(group)).element(2).isEqualTo("Somebody: Nobody shall know that this is what I believe.");
    }

    @Test
    void aSecondOneReplacesTheFirst() {
        var group = blindGroup();
        group.answersPrivately(ANN, MONDAY, LONG_ENOUGH, NAMED);
        group.sleepUntil("2026-03-02T10:05");
        group.answersPrivately(ANN, MONDAY, "On second thought it is something else entirely.", UNNAMED);
        group.liveUntil("2026-03-02T17:00");
        assertThat(thread(group)).hasSize(2);
        assertThat(thread(group).get(1)).isEqualTo("Somebody: On second thought it is something else entirely.");
    }

    @Test
    void oneTooShortToCountIsNeverShown() {
        var group = blindGroup();
        assertThat(Shown.text(group.answersPrivately(ANN, MONDAY, "dunno", NAMED)))
                .contains("too short")
                .contains("dunno");
        group.liveUntil("2026-03-02T17:00");
        assertThat(thread(group)).hasSize(1);
        assertThat(group.streak(ANN).receipts()).isEmpty();
    }

    @Test
    void aLateOneGoesStraightToTheThread() {
        var group = blindGroup().liveUntil("2026-03-02T18:00");
        group.answersPrivately(ANN, MONDAY, LONG_ENOUGH, NAMED);
        group.send();
        assertThat(thread(group)).hasSize(2);
        assertThat(group.points(ANN)).isEqualTo(3);
    }

    @Test
    void afterTheCloseTheTextIsGivenBack() {
        var group = blindGroup().liveUntil("2026-03-03T09:30");
        assertThat(Shown.text(group.answersPrivately(ANN, MONDAY, LONG_ENOUGH, NAMED)))
                .contains("no answers any more")
                .contains(LONG_ENOUGH);
        assertThat(group.streak(ANN).receipts()).isEmpty();
    }

    @Test
    void aReactionToThePostedAnswerEarnsItsAuthorAPoint() {
        var group = blindGroup();
        group.answersPrivately(ANN, MONDAY, LONG_ENOUGH, NAMED);
        group.liveUntil("2026-03-02T17:00");
        int before = group.points(ANN);
        // The post is m1, the reveal m2, the answer m3.
        group.reacts(EVE, "m3", "👍", true);
        assertThat(group.points(ANN)).isEqualTo(before + 1);
    }

    @Test
    void hintsComeOneByOne() {
        var group = blindGroup();
        assertThat(Shown.text(group.presses(ANN, false, HintButton.NAME, "m1", MONDAY)))
                .contains("Think of the order")
                .doesNotContain("WHERE");
        assertThat(Shown.text(group.presses(ANN, false, HintButton.NAME, "p1", MONDAY + "/1")))
                .contains("Think of the order")
                .contains("Think of WHERE");
    }

    @Test
    void howDidIDoTellsHowManyBeforeTheRevealAndWhichAfter() {
        var group = blindGroup();
        group.answersPrivately(ANN, MONDAY, "Filtered rows come before grouping, that much is certain to me.", NAMED);
        assertThat(Shown.text(group.presses(ANN, false, HowDidIDoButton.NAME, "m1", MONDAY)))
                .contains("1 of 2 key points")
                .doesNotContain("index");
        group.liveUntil("2026-03-02T17:00");
        assertThat(Shown.text(group.presses(ANN, false, HowDidIDoButton.NAME, "m1", MONDAY)))
                .contains("an index avoids a scan")
                .doesNotContain("rows are filtered");
    }

    @Test
    void aMemberWhoHidesIsNotNamedInTheThreadEither() {
        var group = blindGroup();
        group.answersPrivately(ANN, MONDAY, LONG_ENOUGH, NAMED);
        group.hides(ANN);
        group.liveUntil("2026-03-02T17:00");
        assertThat(thread(group)).element(1).isEqualTo("Somebody: " + LONG_ENOUGH);
        assertThat(thread(group)).noneMatch(text -> text.contains("Ann"));
    }
}
