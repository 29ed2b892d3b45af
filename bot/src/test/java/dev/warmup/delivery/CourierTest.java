package dev.warmup.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Card;
import dev.warmup.chat.Outgoing;
import dev.warmup.delivery.ScriptedPlatform.Turn;
import dev.warmup.store.Database;
import dev.warmup.store.DatabaseUnusable;
import dev.warmup.store.Ledger;
import dev.warmup.store.Owed;
import dev.warmup.team.Channel;
import dev.warmup.team.Team;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CourierTest {
    private static final Team TEAM = new Team("scripted", "t");
    private static final Channel ONE = new Channel(TEAM, "one");
    private static final Channel TWO = new Channel(TEAM, "two");

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private Database database;
    private Ledger ledger;

    @BeforeEach
    void openDatabase() throws DatabaseUnusable {
        database = Database.open("jdbc:sqlite:" + folder.resolve("warmup.db"));
        ledger = new Ledger(database);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void whatIsOwedGoesOutInOrderAndOnce() {
        var platform = new ScriptedPlatform();
        owe(ONE, "a");
        owe(ONE, "b");
        owe(ONE, "a");

        sendFor(platform, Duration.ZERO);

        assertThat(platform.taken()).containsExactly("a", "b");
        assertThat(ledger.sent("b"))
                .hasValueSatisfying(sent -> assertThat(sent.message()).isEqualTo("m2"));
    }

    @ParameterizedTest
    @EnumSource
    void aFaultMakesNoSecondMessageAndLosesNone(Turn fault) {
        var platform = new ScriptedPlatform(fault, fault, fault);
        owe(ONE, "a");

        sendFor(platform, Duration.ofMinutes(10));

        assertThat(platform.taken()).hasSize(fault == Turn.REFUSE || fault == Turn.CLOSED ? 0 : 1);
    }

    @Test
    void onlyAPlatformThatCannotSayKeepsAMessageFromBeingSentAgain() {
        var platform = new ScriptedPlatform(Turn.LOSE_BEFORE_TAKING);
        platform.forget();
        owe(ONE, "a");

        sendFor(platform, Duration.ofMinutes(10));

        assertThat(platform.taken()).isEmpty();
        assertThat(ledger.sent("a")).isEmpty();
    }

    @Test
    void aChannelThatMustWaitHoldsUpItsOwnMessagesAndNoOther() {
        var platform = new ScriptedPlatform(Turn.WAIT);
        owe(ONE, "a");
        owe(ONE, "b");
        owe(TWO, "c");

        sendFor(platform, Duration.ZERO);
        assertThat(platform.taken()).containsExactly("c");

        sendFor(platform, Duration.ofMinutes(1));
        assertThat(platform.taken()).containsExactly("c", "a", "b");
    }

    @Test
    void whatAProcessClaimedAndNeverFinishedIsAskedForBeforeItIsSentAgain() {
        var platform = new ScriptedPlatform();
        owe(ONE, "a");
        owe(TWO, "b");
        ledger.claim("scripted", "the dead", now, now.plusSeconds(60), 1);

        sendFor(platform, Duration.ZERO);
        assertThat(platform.taken()).as("the claim still holds").containsExactly("b");

        sendFor(platform, Duration.ofMinutes(2));
        assertThat(platform.taken()).containsExactly("b", "a");
    }

    @Test
    void whatIsTooLateIsNotSent() {
        var platform = new ScriptedPlatform(Turn.WAIT);
        ledger.owe(new Owed("late", post(ONE), now, now.plusSeconds(5)), now);

        sendFor(platform, Duration.ofMinutes(10));

        assertThat(platform.taken()).isEmpty();
    }

    @Test
    void aSendingThatTakesItsTimeIsNotTakenOverByAnotherReplica() {
        var platform = new ScriptedPlatform();
        var courier = new Courier(platform, ledger, () -> now, new Workers("me", Runnable::run, () -> {}));
        var other = new Courier(platform, ledger, () -> now, new Workers("other", Runnable::run, () -> {}));
        owe(ONE, "a");
        platform.meanwhile(() -> {
            for (int second = 0; second < 150; second++) {
                now = now.plusSeconds(1);
                courier.sendDue();
                other.sendDue();
            }
        });

        courier.sendDue();

        assertThat(platform.taken()).containsExactly("a");
    }

    @Test
    void aProcessThatLostItsClaimCannotHaveTheEntrySentAgain() {
        var platform = new ScriptedPlatform();
        owe(ONE, "a");
        var lost =
                ledger.claim("scripted", "frozen", now, now.plusSeconds(60), 1).get(0);
        now = now.plusSeconds(61);
        sendFor(platform, Duration.ZERO);

        ledger.later(lost, now, "slow down");
        ledger.doubt(lost, now, "no answer");
        ledger.drop(lost, Ledger.Dropped.REFUSED, "no such channel");
        sendFor(platform, Duration.ofMinutes(2));

        assertThat(platform.taken()).containsExactly("a");
        assertThat(ledger.sent("a")).isPresent();
    }

    private void owe(Channel channel, String entry) {
        ledger.owe(Owed.now(entry, post(channel), now), now);
    }

    private static Outgoing post(Channel channel) {
        return new Outgoing.Post(channel, Card.sentence("hello"), true);
    }

    /** Lets time pass in steps of a second, and sends at each step what is due. */
    private void sendFor(ScriptedPlatform platform, Duration time) {
        var workers = new Workers("me", Runnable::run, () -> {});
        var courier = new Courier(platform, ledger, () -> now, workers);
        for (var end = now.plus(time); ; now = now.plusSeconds(1)) {
            boolean more = courier.sendDue();
            while (more) {
                more = courier.sendDue();
            }
            if (!now.isBefore(end)) {
                return;
            }
        }
    }
}
