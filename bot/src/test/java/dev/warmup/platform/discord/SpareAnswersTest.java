package dev.warmup.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmup.chat.Card;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.SendFailure;
import dev.warmup.team.Channel;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Discord may leave out, or send anew, what the bot does not need; then all goes on as ever. */
class SpareAnswersTest extends DiscordTest {
    private final String ann = server.join("Ann");

    @BeforeEach
    void beSpare() throws Exception {
        standIn.beSpare();
        restart();
    }

    @Test
    void whatIsSaidAndUsedIsHeardAllTheSame() {
        var message = server.says(ann, server.channel(), "An answer");
        until(
                "the message",
                () -> reception.deliveries().stream()
                        .anyMatch(delivery -> delivery.id().equals(message)));

        server.command(ann, server.channel(), "recon", Map.of("company", "NetEase"))
                .answer();

        assertThat(reception.last(Delivery.Invoked.class).channel()).isEqualTo(channel());
    }

    @Test
    void whoWeAreIsAskedWhereItIsNotSaid() throws Exception {
        server.command(ann, server.channel(), "recon", Map.of()).answer();
        var to = reception.last(Delivery.Invoked.class).replyTo();

        send("reply 1", new Outgoing.PrivateReply(to, Card.sentence("The sheet")));

        assertThat(standIn.requests("PATCH", "/webhooks/" + standIn.application() + "/"))
                .isEqualTo(1);
    }

    @Test
    void aThreadOfOursIsKnownAfterARestart() throws Exception {
        var sent = send("post 1", question("One?"));
        var thread = sent.thread();
        remember("post 1", question("One?"), sent);
        restart();

        server.says(ann, thread, "An answer");
        until("the answer", () -> !reception.deliveries().isEmpty());

        var said = reception.last(Delivery.Said.class);
        assertThat(said.channel()).isEqualTo(channel());
        assertThat(said.thread()).isEqualTo(thread);
        assertThat(standIn.requests("GET", "/channels/" + thread)).isZero();
    }

    @Test
    void aUsedUpChannelHoldsUpNoOtherWhateverTheAnswerLeavesOut() throws Exception {
        var other = new Channel(channel().team(), server.newChannel("other"));
        standIn.tooMany("POST", server.channel() + "/messages", 60, false);
        assertThatThrownBy(() -> send("post 1", question("One?"))).isInstanceOf(SendFailure.Wait.class);

        send("post 2", new Outgoing.Post(other, Card.sentence("Two?"), false));

        assertThat(standIn.messages(other.id())).hasSize(1);
    }
}
