package dev.warmup.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.ReplyTo;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Trace;
import dev.warmup.platform.discord.standin.Server;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Acknowledgements and private replies, whatever happens to requests and answers. */
class RepliesTest extends DiscordTest {
    private final String ann = server.join("Ann");

    @Test
    void aReplyTakesThePlaceOfTheBotsThinking() throws Exception {
        var asked = server.command(ann, server.channel(), "recon", Map.of("company", "NetEase"));
        assertThat(asked.answer().path("type").asInt()).isEqualTo(5);

        send("reply 1", new Outgoing.PrivateReply(invoked().replyTo(), Card.sentence("The sheet")));

        assertThat(asked.reply().path("content").asText()).isEqualTo("The sheet");
        assertThat(Server.isPrivate(asked.reply())).isTrue();
    }

    @Test
    void anAnswerForAllTakesTheBotsThinkingAway() throws Exception {
        server.command(ann, server.channel(), "recon", Map.of()).answer();

        send("reply 1 done", new Outgoing.Done(invoked().replyTo()));

        assertThat(standIn.messages(server.channel())).isEmpty();
    }

    @Test
    void aLostAcknowledgementIsSentAgain() {
        standIn.loseAnswer("POST", "/callback");

        var asked = server.command(ann, server.channel(), "recon", Map.of());

        assertThat(asked.answer().path("type").asInt()).isEqualTo(5);
        until("the second attempt", () -> standIn.requests("POST", "/callback") == 2);
    }

    @Test
    void anAcknowledgementIsSentAgainAfterErrorsOfTheServer() {
        standIn.serverError("POST", "/callback", 500);
        standIn.serverError("POST", "/callback", 502);

        var asked = server.command(ann, server.channel(), "recon", Map.of());

        assertThat(asked.answer().path("type").asInt()).isEqualTo(5);
        assertThat(standIn.requests("POST", "/callback")).isEqualTo(3);
    }

    /** The stand-in takes no acknowledgement after three seconds. */
    @Test
    void anAcknowledgementThatHangsIsSentAgainInTime() {
        standIn.hang("POST", "/callback", Duration.ofSeconds(4));

        var asked = server.command(ann, server.channel(), "recon", Map.of());

        assertThat(asked.answer().path("type").asInt()).isEqualTo(5);
    }

    @Test
    void whatCouldNotBeAcknowledgedIsDoneOnceAndAnsweredDirectly() throws Exception {
        for (int attempt = 0; attempt < 3; attempt++) {
            standIn.serverError("POST", "/callback", 500);
        }
        server.command(ann, server.channel(), "recon", Map.of());
        until("the attempts", () -> standIn.requests("POST", "/callback") == 3);
        assertThat(reception.deliveries()).hasSize(1);
        var to = invoked().replyTo();
        var longAgo = new ReplyTo(
                to.channel(), to.thread(), to.member(), to.token(), to.expires().minusSeconds(11));

        send("reply 1", new Outgoing.PrivateReply(longAgo, Card.sentence("The sheet")));

        assertThat(standIn.messages(server.conversation(ann).orElseThrow())).hasSize(1);
    }

    @Test
    void aSecondReplyWhoseAnswerWasLostIsNotSentAgain() throws Exception {
        server.command(ann, server.channel(), "recon", Map.of()).answer();
        var card = Card.sentence("The question").with(Control.Button.of("practice.more", "q", "More"));
        send("reply 1", new Outgoing.PrivateReply(invoked().replyTo(), card));
        var shown = standIn.messages(server.channel()).get(0).path("id").asText();
        server.press(ann, shown, "practice.more:q").answer();
        var to = reception.last(Delivery.Pressed.class).replyTo();
        var more = new Outgoing.PrivateReply(to, Card.sentence("More"));
        standIn.serverError("POST", "/webhooks/", 504);

        assertThatThrownBy(() -> send("reply 2", more)).isInstanceOf(SendFailure.Lost.class);

        assertThat(standIn.requests("POST", "/webhooks/")).isEqualTo(1);
        assertThat(platform().trace("reply 2", more)).isInstanceOf(Trace.Unknown.class);
    }

    @Test
    void aReplyWhoseAnswerWasLostIsSentAgainWithoutHarm() throws Exception {
        server.command(ann, server.channel(), "recon", Map.of()).answer();
        var reply = new Outgoing.PrivateReply(invoked().replyTo(), Card.sentence("The sheet"));
        standIn.loseAnswer("PATCH", "/webhooks/");
        assertThat(catchThrowable(() -> send("reply 1", reply))).isInstanceOf(SendFailure.Lost.class);
        assertThat(platform().trace("reply 1", reply)).isInstanceOf(Trace.Absent.class);

        send("reply 1", reply);

        assertThat(standIn.messages(server.channel())).hasSize(1);
    }

    @Test
    void aReplyThatOutlivesItsTokenGoesAsADirectMessage() throws Exception {
        server.command(ann, server.channel(), "recon", Map.of()).answer();
        var to = expired();

        send("reply 1", new Outgoing.PrivateReply(to, Card.sentence("Late")));

        var conversation = server.conversation(ann).orElseThrow();
        assertThat(standIn.messages(conversation))
                .singleElement()
                .satisfies(
                        message -> assertThat(message.path("content").asText()).isEqualTo("Late"));
    }

    @Test
    void whereDirectMessagesAreClosedTheReplyComesWithTheNextOne() throws Exception {
        server.command(ann, server.channel(), "recon", Map.of()).answer();
        standIn.closeDirectMessages(ann, true);
        var late = Card.sentence("Late");
        assertThatThrownBy(() -> send("reply 1", new Outgoing.PrivateReply(expired(), late)))
                .isInstanceOf(SendFailure.Closed.class);

        server.command(ann, server.channel(), "recon", Map.of()).answer();
        send("reply 2", new Outgoing.PrivateReply(invoked().replyTo(), Card.sentence("In time")));
        send("held 1", new Outgoing.PrivateReply(invoked().replyTo(), late, true));

        assertThat(standIn.messages(server.channel()))
                .filteredOn(message -> !message.path("content").asText().isEmpty())
                .extracting(message -> message.path("content").asText())
                .containsExactly("In time", "Late");
    }

    private ReplyTo expired() {
        var to = invoked().replyTo();
        return new ReplyTo(to.channel(), to.thread(), to.member(), to.token(), Instant.EPOCH);
    }

    private Delivery.Invoked invoked() {
        return reception.last(Delivery.Invoked.class);
    }
}
