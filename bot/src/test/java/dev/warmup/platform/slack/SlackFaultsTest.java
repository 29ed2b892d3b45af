package dev.warmup.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.ReplyTo;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Trace;
import dev.warmup.platform.slack.standin.Doings;
import dev.warmup.platform.slack.standin.Faults.Fault;
import dev.warmup.platform.slack.standin.Shown;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack on a bad day: nothing goes out twice, nothing is lost, and one channel's trouble is not another's. */
class SlackFaultsTest {
    private static final String POST = "chat.postMessage";
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir
    Path folder;

    private SlackStage stage;
    private Doings doings;
    private Channel channel;
    private Member ann;

    @BeforeEach
    void open() throws Exception {
        stage = new SlackStage(folder, new CommandBook(List.<Command>of(new AskAnything())), true);
        doings = stage.doings();
        channel = stage.channel();
        ann = stage.member("Ann");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aLostAnswerMakesNoSecondMessage() throws SendFailure {
        stage.slack().faults().next(POST, new Fault.LostAfter());
        var item = post("Good morning");

        assertThatThrownBy(() -> send("post 1", item)).isInstanceOf(SendFailure.Lost.class);
        assertThat(stage.platform().trace("post 1", item)).isInstanceOf(Trace.Found.class);
        send("post 1", item);

        assertThat(seen()).hasSize(1);
        assertThat(stage.slack().faults().calls(POST)).isEqualTo(1);
    }

    @Test
    void aQuestionThatNeverArrivedIsAbsentAndSentOnce() throws SendFailure {
        stage.slack().faults().next(POST, new Fault.LostBefore());
        var item = post("Good morning");

        assertThatThrownBy(() -> send("post 1", item)).isInstanceOf(SendFailure.Lost.class);
        assertThat(seen()).isEmpty();
        assertThat(stage.platform().trace("post 1", item)).isInstanceOf(Trace.Absent.class);
        send("post 1", item);

        assertThat(seen()).hasSize(1);
    }

    @Test
    void aLostRevealIsFoundInItsThread() throws SendFailure {
        var thread = send("question", new Outgoing.Post(channel, Card.sentence("Why?"), true));
        stage.slack().faults().next(POST, new Fault.LostAfter());
        var reveal = new Outgoing.InThread(channel, thread, Card.sentence("Because"));

        assertThatThrownBy(() -> send("reveal", reveal)).isInstanceOf(SendFailure.Lost.class);

        assertThat(stage.platform().trace("reveal", reveal)).isInstanceOf(Trace.Found.class);
    }

    @Test
    void aPrivateReplyOfWhichNobodyKnowsIsNotSentAgain() throws SendFailure {
        stage.slack().faults().next("response_url", new Fault.LostAfter());
        var reply = new Outgoing.PrivateReply(stage.replyTo(ann, ""), Card.sentence("Three of five"));

        assertThatThrownBy(() -> send("reply 1", reply)).isInstanceOf(SendFailure.Lost.class);

        assertThat(stage.platform().trace("reply 1", reply)).isInstanceOf(Trace.Unknown.class);
    }

    @Test
    void aRateLimitIsWaitedOutForItsChannelAlone() throws SendFailure {
        stage.slack().faults().next(POST, new Fault.Limited(7));
        var wait = catchThrowableOfType(SendFailure.Wait.class, () -> send("post 1", post("One")));
        assertThat(wait.pause()).isEqualTo(Duration.ofSeconds(7));

        assertThatThrownBy(() -> send("post 2", post("Two"))).isInstanceOf(SendFailure.Wait.class);
        assertThat(stage.slack().faults().calls(POST)).isEqualTo(1);

        var other = new Channel(channel.team(), doings.makesChannel());
        send("post 3", new Outgoing.Post(other, Card.sentence("Three"), false));
    }

    @Test
    void aServerErrorLeavesDoubt() {
        stage.slack().faults().next(POST, new Fault.Status(503));

        assertThatThrownBy(() -> send("post 1", post("One"))).isInstanceOf(SendFailure.Lost.class);
    }

    @Test
    void anArchivedChannelRefuses() {
        doings.archives(channel.id());

        assertThatThrownBy(() -> send("post 1", post("One")))
                .isInstanceOf(SendFailure.Refused.class)
                .hasMessageContaining("is_archived");
    }

    @Test
    void aRevokedTokenIsSaidInOneLineAndNothingIsGivenUp() {
        stage.slack().faults().next(POST, new Fault.Refused("token_revoked"));

        assertThatThrownBy(() -> send("post 1", post("One"))).isInstanceOf(SendFailure.Wait.class);

        assertThat(stage.bot().problem())
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("SLACK_BOT_TOKEN: ")
                        .contains("token_revoked")
                        .hasLineCount(1));
    }

    @Test
    void aLongAnswerGoesOnWhereItStopped() throws SendFailure {
        var paragraphs = "A paragraph that says what every paragraph says.\n\n".repeat(600);
        var item = new Outgoing.Post(channel, Card.of("Long", new Block.Markdown(paragraphs)), true);
        var sent = send("post 1", item);
        int parts = stage.sees(ann, sent).size();
        assertThat(parts).isGreaterThan(1);

        // The first part arrives, but nobody sees that it did.
        stage.slack().faults().next(POST, new Fault.LostAfter());
        assertThatThrownBy(() -> send("post 2", item)).isInstanceOf(SendFailure.Lost.class);
        assertThat(stage.platform().trace("post 2", item)).isInstanceOf(Trace.Absent.class);
        var again = send("post 2", item);

        assertThat(seen()).hasSize(2);
        assertThat(stage.sees(ann, again)).hasSize(parts);
    }

    @Test
    void aPictureIsUploadedOnceHoweverLongSlackTakes() throws SendFailure {
        doings.slowFiles(2);
        var card = Card.of("Week 12", new Block.Picture("board.png", PNG, "Ann leads"));
        var item = new Outgoing.Post(channel, card, false);

        assertThatThrownBy(() -> send("post 1", item)).isInstanceOf(SendFailure.Wait.class);
        assertThatThrownBy(() -> send("post 1", item)).isInstanceOf(SendFailure.Wait.class);
        send("post 1", item);

        assertThat(seen().get(0).pictures()).containsExactly("Ann leads");
        assertThat(stage.slack().faults().calls("files.getUploadURLExternal")).isEqualTo(1);
    }

    @Test
    void aReplyThatOutlivesItsAddressGoesAsADirectMessage() throws SendFailure {
        var to = stage.replyTo(ann, "");
        var late = new ReplyTo(to.channel(), "", ann, to.token(), Instant.EPOCH);
        var reply = new Outgoing.PrivateReply(late, Card.sentence("At last"));

        send("reply 1", reply);

        assertThat(doings.direct(ann.id()))
                .singleElement()
                .matches(shown -> shown.texts().contains("At last"));
        assertThat(stage.platform().trace("reply 1", reply)).isInstanceOf(Trace.Found.class);
    }

    @Test
    void anAddressUsedUpIsNoObstacle() throws SendFailure {
        var to = stage.replyTo(ann, "");
        for (int i = 0; i < 6; i++) {
            send("reply " + i, new Outgoing.PrivateReply(to, Card.sentence("Reply " + i)));
        }

        assertThat(doings.direct(ann.id()))
                .singleElement()
                .matches(shown -> shown.texts().contains("Reply 5"));
    }

    @Test
    void aRepeatedEventHasTheIdOfTheFirst() {
        var event = doings.writes(ann.id(), channel.id(), "", "An answer");
        doings.tell(event);
        doings.tell(event, 1);

        assertThat(stage.reception().deliveries())
                .hasSize(2)
                .extracting(Delivery::id)
                .containsOnly(stage.reception().deliveries().get(0).id());
    }

    @Test
    void aCommandDeliveredTwiceHasOneId() {
        var command = doings.command(ann.id(), channel.id(), "/ask anything");
        doings.types(command);
        doings.types(command);

        assertThat(stage.reception().deliveries()).hasSize(2);
        assertThat(stage.reception().deliveries())
                .extracting(Delivery::id)
                .hasSize(2)
                .containsOnly(stage.reception().deliveries().get(0).id());
    }

    @Test
    void aSnippetIsReadAndCountsAsAnEdit() {
        doings.tell(doings.writesFile(ann.id(), channel.id(), "", "SELECT 1 -- <the> answer"));

        assertThat(doings.await(() -> stage.reception().deliveries().size() == 2))
                .isTrue();
        assertThat(stage.reception().last(Delivery.Edited.class).text()).isEqualTo("SELECT 1 -- <the> answer");
    }

    @Test
    void aSocketThatBreaksIsReplacedAndTheGapIsTold() {
        stage.slack().socket().dropAll();

        assertThat(doings.await(
                        () -> stage.away().size() == 1 && stage.slack().socket().connected() == 1))
                .isTrue();
        doings.says(ann.id(), channel.id(), "", "Still there?");
        assertThat(stage.reception().deliveries()).hasSize(1);
    }

    @Test
    void aFreshSocketIsOpenBeforeTheOldOneGoes() {
        stage.slack().socket().say("disconnect", "refresh_requested");

        assertThat(doings.await(() -> stage.slack().socket().opened() == 2
                        && stage.slack().socket().connected() == 1))
                .isTrue();
        assertThat(stage.away()).isEmpty();
        doings.says(ann.id(), channel.id(), "", "Still there?");
        assertThat(stage.reception().deliveries()).hasSize(1);
    }

    @Test
    void aFormThatComesTooLateIsSaid() {
        stage.slack().faults().next("views.open", new Fault.Refused("expired_trigger_id"));
        stage.reception().answer(delivery -> new dev.warmup.chat.Acknowledgement.Ask(AskAnything.FORM));

        doings.types(doings.command(ann.id(), channel.id(), "/ask"));

        assertThat(doings.await(() -> seen().stream().anyMatch(Shown::secret))).isTrue();
    }

    private String send(String key, Outgoing item) throws SendFailure {
        return stage.platform().send(key, item).message();
    }

    private Outgoing.Post post(String text) {
        return new Outgoing.Post(channel, Card.sentence(text), true);
    }

    private List<Shown> seen() {
        return doings.sees(ann.id(), channel.id(), "");
    }
}
