package dev.warmup.feature.daily;

import static dev.warmup.feature.daily.Group.ANN;
import static dev.warmup.feature.daily.Group.BOB;
import static dev.warmup.feature.daily.Group.CHANNEL;
import static dev.warmup.feature.daily.Group.LONG_ENOUGH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Delivery;
import dev.warmup.store.DailyState;
import dev.warmup.store.StorageSuite;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What members do while the bot is away is found out when it is back. The question of Monday, 2 March 2026, is posted
 * at 09:00, revealed at 17:00 and closed on Tuesday at 09:00.
 */
class AwayTest extends StorageSuite {
    private static final String MONDAY = "2026-03-02";
    private static final String BOTH_KEY_POINTS =
            "Rows are filtered before the grouping happens, and an index avoids a full scan.";

    private @Nullable Group started;

    @BeforeEach
    void start() {
        var group = Group.at(database(), "2026-03-02T08:00");
        group.admin("/daily set 09:00 Europe/Paris mon-fri reveal:8h");
        group.liveUntil("2026-03-02T10:00");
        started = group;
    }

    private Group group() {
        return Objects.requireNonNull(started);
    }

    /** The bot stops now and something happens at that local time. */
    private void away(String at, Runnable deed) {
        group().beat();
        group().sleepUntil(at);
        deed.run();
    }

    private void back(String at) {
        group().sleepUntil(at);
        var restarted = group().again();
        restarted.started();
        restarted.turn();
    }

    private void edits(String message, String text) {
        var at = group().now();
        group().unheard(id -> new Delivery.Edited(id, CHANNEL, message, text, at));
    }

    private void deletes(String message) {
        var at = group().now();
        group().unheard(id -> new Delivery.Deleted(id, CHANNEL, message, at));
    }

    private void reacts(String message, boolean added) {
        var at = group().now();
        group().unheard(id -> new Delivery.Reacted(id, CHANNEL, message, BOB, "👍", added, at));
    }

    @Test
    void anEditMakesAnAnswerOfWhatWasNone() {
        var message = group().says(ANN, MONDAY, "Hm.");
        away("2026-03-02T12:00", () -> edits(message, LONG_ENOUGH));
        back("2026-03-02T13:00");
        assertThat(group().platform().marked()).containsExactly(message);
        assertThat(group().streak(ANN).current()).isEqualTo(1);
    }

    @Test
    void anEditAfterTheRevealDoesNotChangeTheScore() {
        var message = group().says(ANN, MONDAY, LONG_ENOUGH);
        away("2026-03-02T17:30", () -> edits(message, BOTH_KEY_POINTS));
        back("2026-03-02T18:00");
        assertThat(group().points(ANN)).isEqualTo(10);
    }

    @Test
    void anEditBeforeTheRevealDoes() {
        var message = group().says(ANN, MONDAY, LONG_ENOUGH);
        away("2026-03-02T16:30", () -> edits(message, BOTH_KEY_POINTS));
        back("2026-03-02T18:00");
        assertThat(group().points(ANN)).isEqualTo(20);
    }

    @Test
    void anEditAfterTheCloseTakesNobodysDay() {
        var message = group().says(ANN, MONDAY, LONG_ENOUGH);
        group().liveUntil("2026-03-03T08:55");
        away("2026-03-03T09:01", () -> edits(message, "-"));
        back("2026-03-03T09:02");
        assertThat(group().streak(ANN).current()).isEqualTo(1);
    }

    @Test
    void anAnswerDeletedBeforeTheCloseIsNoAnswer() {
        var message = group().says(ANN, MONDAY, LONG_ENOUGH);
        away("2026-03-02T12:00", () -> deletes(message));
        back("2026-03-02T13:00");
        assertThat(group().streak(ANN).current()).isZero();
    }

    @Test
    void anAnswerFoundDeletedAfterTheCloseKeepsItsDay() {
        var message = group().says(ANN, MONDAY, LONG_ENOUGH);
        group().liveUntil("2026-03-03T08:55");
        away("2026-03-03T08:58", () -> deletes(message));
        back("2026-03-03T09:02");
        assertThat(group().streak(ANN).current()).isEqualTo(1);
    }

    @Test
    void nothingIsTakenForDeletedWhereThePlatformCannotSay() {
        group().says(ANN, MONDAY, LONG_ENOUGH);
        away("2026-03-02T12:00", group().platform()::unsure);
        back("2026-03-02T13:00");
        assertThat(group().streak(ANN).current()).isEqualTo(1);
        assertThat(group().question(MONDAY).state()).isEqualTo(DailyState.OPEN);
    }

    @Test
    void aPostThatIsGoneMakesItsDateNoDay() {
        group().says(ANN, MONDAY, LONG_ENOUGH);
        var post = group().question(MONDAY).where().message();
        away("2026-03-02T12:00", () -> deletes(post));
        back("2026-03-02T13:00");
        assertThat(group().question(MONDAY).state()).isEqualTo(DailyState.DELETED);
    }

    @Test
    void aReactionCountsThatWasPutThereMeanwhile() {
        var message = group().says(ANN, MONDAY, LONG_ENOUGH);
        away("2026-03-02T12:00", () -> reacts(message, true));
        back("2026-03-02T18:00");
        assertThat(group().points(ANN)).isEqualTo(11);
    }

    @Test
    void aReactionCountsThatIsFoundAfterTheClose() {
        var message = group().says(ANN, MONDAY, LONG_ENOUGH);
        group().liveUntil("2026-03-03T08:55");
        away("2026-03-03T08:58", () -> reacts(message, true));
        back("2026-03-03T09:02");
        assertThat(group().points(ANN)).isEqualTo(11);
    }

    @Test
    void aReactionTakenBackMeanwhileCountsNoLonger() {
        var message = group().says(ANN, MONDAY, LONG_ENOUGH);
        group().reacts(BOB, message, "👍", true);
        away("2026-03-02T12:00", () -> reacts(message, false));
        back("2026-03-02T18:00");
        assertThat(group().points(ANN)).isEqualTo(10);
    }

    @Test
    void aReactionFoundTakenBackAfterTheCloseKeepsItsPoint() {
        var message = group().says(ANN, MONDAY, LONG_ENOUGH);
        group().reacts(BOB, message, "👍", true);
        group().liveUntil("2026-03-03T08:55");
        away("2026-03-03T08:58", () -> reacts(message, false));
        back("2026-03-03T09:02");
        assertThat(group().points(ANN)).isEqualTo(11);
    }

    @Test
    void lookingTwiceChangesNothing() {
        var message = group().says(ANN, MONDAY, LONG_ENOUGH);
        away("2026-03-02T12:00", () -> {
            edits(message, BOTH_KEY_POINTS);
            reacts(message, true);
        });
        back("2026-03-02T13:00");
        group().reacts(BOB, message, "👍", false);
        away("2026-03-02T14:00", () -> {});
        back("2026-03-02T15:00");
        group().liveUntil("2026-03-02T18:00");
        assertThat(group().points(ANN)).isEqualTo(20);
    }
}
