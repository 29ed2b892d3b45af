package dev.warmup.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmup.chat.Card;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.ReplyTo;
import dev.warmup.chat.SendFailure;
import dev.warmup.platform.slack.standin.Faults.Fault;
import dev.warmup.team.Member;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies for which the address that came with the question is not good any more. */
class LateReplyTest {
    @TempDir
    Path folder;

    private SlackStage stage;
    private Member ann;

    @BeforeEach
    void open() throws Exception {
        stage = new SlackStage(folder, new CommandBook(List.of()), false);
        ann = stage.member("Ann");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aLateReplyGoesAsADirectMessage() throws SendFailure {
        send(late());

        assertThat(stage.doings().direct(ann.id())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410})
    void anAddressThatSlackForgotIsAsGoodAsExpired(int status) throws SendFailure {
        stage.slack().faults().next("response_url", new Fault.Status(status));

        send(stage.replyTo(ann, ""));

        assertThat(stage.doings().direct(ann.id())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cannot_dm_bot", "user_not_found", "user_disabled", "unknown_method"})
    void whereNoConversationCanBeOpenedItIsHeldBack(String error) {
        stage.slack().faults().next("conversations.open", new Fault.Refused(error));

        assertThatThrownBy(() -> send(late())).isInstanceOf(SendFailure.Closed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cannot_dm_bot", "channel_not_found", "messages_tab_disabled", "restricted_action"})
    void whereTheConversationIsClosedItIsHeldBack(String error) {
        stage.slack().faults().next("chat.postMessage", new Fault.Refused(error));

        assertThatThrownBy(() -> send(late())).isInstanceOf(SendFailure.Closed.class);
    }

    @Test
    void aDirectMessageThatNobodyTakesIsHeldBackToo() {
        stage.slack().faults().next("chat.postMessage", new Fault.Refused("cannot_dm_bot"));

        assertThatThrownBy(
                        () -> stage.platform().send("remind", new Outgoing.Direct(ann, Card.sentence("Today is open"))))
                .isInstanceOf(SendFailure.Closed.class);
    }

    @Test
    void aChannelThatIsGoneIsNoClosedConversation() {
        stage.slack().faults().next("chat.postMessage", new Fault.Refused("channel_not_found"));
        var post = new Outgoing.Post(stage.channel(), Card.sentence("Good morning"), true);

        assertThatThrownBy(() -> stage.platform().send("post", post)).isInstanceOf(SendFailure.Refused.class);
    }

    private ReplyTo late() {
        var to = stage.replyTo(ann, "");
        return new ReplyTo(to.channel(), to.thread(), to.member(), to.token(), Instant.EPOCH);
    }

    private void send(ReplyTo to) throws SendFailure {
        stage.platform().send("reply", new Outgoing.PrivateReply(to, Card.sentence("Three of five")));
    }
}
