package dev.warmup.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.RecordedReception;
import dev.warmup.platform.discord.standin.StandIn;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Connections break; nothing that was said is lost, and nothing counts twice. */
class GatewayFaultsTest extends DiscordTest {
    @Test
    void whatWasSaidWhileTheConnectionWasDownIsHeardAfterResume() {
        var ann = server.join("Ann");
        standIn.refuseHandshakes(true);
        standIn.dropConnections();
        until("the connection to be gone", () -> !standIn.botConnected());
        var message = server.says(ann, server.channel(), "Said in the gap");
        standIn.refuseHandshakes(false);

        until("RESUME", () -> standIn.resumed() == 1);

        until("the message", () -> heard(message));
        assertThat(standIn.identified()).isEqualTo(1);
    }

    @Test
    void aRepeatedEventIsTheSameDelivery() {
        var ann = server.join("Ann");
        var message = server.says(ann, server.channel(), "Once");
        until("the message", () -> heard(message));

        standIn.repeat("MESSAGE_CREATE");
        until("the repetition", () -> reception.deliveries().size() == 2);

        assertThat(reception.deliveries()).extracting(Delivery::id).containsOnly(message);
    }

    @Test
    void aReactionThatIsDeliveredAgainHasTheSameId() {
        var ann = server.join("Ann");
        var message = server.says(ann, server.channel(), "An answer");
        server.reacts(ann, message, "👍", true);
        until("the reaction", () -> reception.deliveries().size() == 2);
        standIn.repeat("MESSAGE_REACTION_ADD");
        until("the repetition", () -> reception.deliveries().size() == 3);
        server.reacts(ann, message, "👍", false);
        server.reacts(ann, message, "👍", true);
        until("all reactions", () -> reception.deliveries().size() == 5);

        var ids = reception.deliveries().stream()
                .filter(Delivery.Reacted.class::isInstance)
                .map(Delivery::id)
                .toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        assertThat(ids.subList(1, 4)).doesNotHaveDuplicates();
    }

    @Test
    void aConnectionThatDiedSilentlyIsNoticed() throws Exception {
        // The greeting must be through before the silence is noticed, on a slow machine too.
        standIn.heartbeats(900, false);
        restart();

        until("RESUME", () -> standIn.resumed() >= 1);

        standIn.heartbeats(41_250, true);
        standIn.askToReconnect();
        var message = server.says(server.join("Ann"), server.channel(), "Still there?");
        until("the message", () -> heard(message));
    }

    @Test
    void discordMayAskToConnectAgain() {
        standIn.askToReconnect();
        until("RESUME", () -> standIn.resumed() == 1);

        var message = server.says(server.join("Ann"), server.channel(), "After op 7");
        until("the message", () -> heard(message));
    }

    @Test
    void aSessionThatIsInvalidOnlyForAMomentIsTakenUpAgain() {
        standIn.invalidateSessions(true);
        until("RESUME", () -> standIn.resumed() == 1);

        var message = server.says(server.join("Ann"), server.channel(), "After op 9");
        until("the message", () -> heard(message));
        assertThat(standIn.identified()).isEqualTo(1);
    }

    @Test
    void aGapOverARestartIsTold() throws Exception {
        restart();
        until("the gap", () -> !bot().absences().isEmpty());

        assertThat(bot().absences()).allSatisfy(away -> {
            assertThat(away.team().id()).isEqualTo(server.id());
            assertThat(away.from()).isBefore(away.until());
        });
    }

    @Test
    void aSessionThatIsOverIsBegunAnewAndTheGapIsTold() {
        standIn.invalidateSessions(false);
        until("a new session", () -> standIn.identified() == 2 && standIn.botConnected());

        var message = server.says(server.join("Ann"), server.channel(), "After op 9");
        until("the message", () -> heard(message));
        until("the gap", () -> !bot().absences().isEmpty());
        assertThat(bot().absences().get(0).team().id()).isEqualTo(server.id());
    }

    @Test
    void aSessionThatWasForgottenMeanwhileIsBegunAnew() {
        standIn.dropAndForgetSessions();
        until("a new session", () -> standIn.identified() == 2 && standIn.botConnected());
        until("the gap", () -> !bot().absences().isEmpty());
    }

    @Test
    void aRefusedHandshakeIsTriedAgainAfterGrowingPauses() throws Exception {
        bot().close();
        standIn.refuseHandshakes(true);
        int before = standIn.handshakes();
        try (var late = new TestBot(standIn, folder, InstantSource.system())) {
            var starting = new Thread(() -> start(late), "late start");
            starting.start();
            until("some attempts", () -> standIn.handshakes() - before >= 4);
            assertThat(standIn.handshakes() - before).isLessThan(8);
            standIn.refuseHandshakes(false);
            until("the connection", late::isConnected);
            starting.join();
        }
    }

    private void start(TestBot late) {
        try {
            late.start(new CommandBook(List.of()), reception);
        } catch (DiscordUnusable e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aWrongTokenIsOneLineAndNoLoop() throws Exception {
        bot().close();
        long before = standIn.requests("GET", "/");
        try (var wrong = new TestBot(TestBot.settings(standIn, "wrong.token", true), folder, InstantSource.system())) {
            assertThatThrownBy(() -> wrong.start(new CommandBook(List.of()), new RecordedReception()))
                    .isInstanceOf(DiscordUnusable.class)
                    .hasMessageStartingWith("DISCORD_TOKEN: ")
                    .message()
                    .doesNotContain("\n");
        }
        assertThat(standIn.requests("GET", "/") - before).isLessThan(4);
    }

    @Test
    void aMissingIntentIsOneLineAndNoLoop() throws Exception {
        bot().close();
        standIn.grantMessageContent(false);
        int before = standIn.identified();
        try (var without =
                new TestBot(TestBot.settings(standIn, StandIn.TOKEN, true), folder, InstantSource.system())) {
            assertThatThrownBy(() -> without.start(new CommandBook(List.of()), new RecordedReception()))
                    .isInstanceOf(DiscordUnusable.class)
                    .hasMessageStartingWith("DISCORD_MESSAGE_CONTENT: ");
        }
        assertThat(standIn.identified() - before).isEqualTo(1);
        try (var without =
                new TestBot(TestBot.settings(standIn, StandIn.TOKEN, false), folder, InstantSource.system())) {
            without.start(new CommandBook(List.of()), new RecordedReception());
            assertThat(without.isConnected()).isTrue();
        }
    }

    @Test
    void commandsAreRegisteredOnlyWhenTheyChanged() throws Exception {
        until("the commands", () -> standIn.requests("PUT", "/commands") == 1);
        until("the answer", () -> standIn.commands().size() == 3);
        restart();
        var asked = server.command(server.join("Ann"), server.channel(), "recon", java.util.Map.of());
        asked.answer();

        assertThat(standIn.requests("PUT", "/commands")).isEqualTo(1);
    }

    @Test
    void aMessageThatStorageDoesNotTakeIsHandedInAgain() {
        reception.answer(delivery -> new dev.warmup.chat.Acknowledgement.NotSaved());
        var message = server.says(server.join("Ann"), server.channel(), "An answer");
        until("the first attempt", () -> heard(message));
        reception.answer(delivery -> new dev.warmup.chat.Acknowledgement.Accepted());

        until("another attempt", () -> reception.deliveries().size() >= 2);
    }

    private boolean heard(String message) {
        return reception.deliveries().stream()
                .anyMatch(delivery -> delivery.id().equals(message));
    }
}
