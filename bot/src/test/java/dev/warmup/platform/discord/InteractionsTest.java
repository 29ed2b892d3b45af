package dev.warmup.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Field;
import dev.warmup.chat.FieldError;
import dev.warmup.chat.Form;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.ReplyTo;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Trace;
import dev.warmup.platform.discord.standin.Server;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Commands, buttons and forms as members of a server use them. */
class InteractionsTest extends DiscordTest {
    private static final Form FORM = new Form(
            "probe",
            "q7",
            "chat.share",
            "chat.share",
            List.of(new Field.Text("text", "discord.set-up", "", true, true, 4_000)));

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

    @Test
    void whoMayManageTheServerIsAnAdmin() {
        server.commandAsAdmin(ann, server.channel(), "daily set", Map.of("time", "09:00"))
                .answer();
        assertThat(invoked().invocation().caller().admin()).isTrue();
        assertThat(invoked().invocation().command()).isEqualTo("daily set");
        assertThat(invoked().invocation().arguments()).containsOnly(Map.entry("time", "09:00"));

        server.command(ann, server.channel(), "daily set", Map.of()).answer();
        assertThat(invoked().invocation().caller().admin()).isFalse();
    }

    @Test
    void suggestionsFitWhatWasTyped() {
        var asked = server.types(ann, server.channel(), "recon", "company", "company 3");

        assertThat(asked.answer().path("data").path("choices")).hasSize(11);
        assertThat(asked.answer()
                        .path("data")
                        .path("choices")
                        .get(0)
                        .path("value")
                        .asText())
                .isEqualTo("Company 3");
    }

    @Test
    void behindACommaTheNextWordOfAListIsSuggested() {
        var choices = server.types(ann, server.channel(), "recon", "topics", "sql,")
                .answer()
                .path("data")
                .path("choices");

        assertThat(choices)
                .singleElement()
                .satisfies(choice -> assertThat(choice.path("value").asText()).isEqualTo("sql,kafka"));
    }

    @Test
    void thereAreNeverMoreThan25Suggestions() {
        assertThat(server.types(ann, server.channel(), "recon", "company", "")
                        .answer()
                        .path("data")
                        .path("choices"))
                .hasSize(25);
    }

    @Test
    void aButtonWorksAfterARestart() throws Exception {
        var sent = send("post 1", question("One?"));
        restart();

        server.press(ann, sent.message(), "daily.hint:q7").answer();

        var pressed = reception.last(Delivery.Pressed.class);
        assertThat(pressed.action()).isEqualTo("daily.hint");
        assertThat(pressed.press().value()).isEqualTo("q7");
    }

    @Test
    void aPrivateCardIsReplacedByTheNext() throws Exception {
        var asked = server.command(ann, server.channel(), "recon", Map.of());
        asked.answer();
        var card = Card.sentence("The question").with(Control.Button.of("practice.reveal", "q", "Reveal"));
        var reply = send("reply 1", new Outgoing.PrivateReply(invoked().replyTo(), card));

        var press = server.press(ann, reply.message(), "practice.reveal:q");
        assertThat(press.answer().path("type").asInt()).isEqualTo(6);
        var to = reception.last(Delivery.Pressed.class).replyTo();
        send("reply 2", new Outgoing.ReplaceReply(to, reply.message(), Card.sentence("The answer")));

        assertThat(standIn.messages(server.channel())).singleElement().satisfies(message -> {
            assertThat(message.path("content").asText()).isEqualTo("The answer");
            assertThat(message.path("components")).isEmpty();
        });
    }

    @Test
    void aMessageOfTheMenuIsCounted() {
        var message = server.says(ann, server.channel(), "An answer in the wrong place");
        until("the message", () -> !reception.deliveries().isEmpty());

        server.menu(ann, message, "Count this").answer();

        var pressed = reception.last(Delivery.Pressed.class);
        assertThat(pressed.action()).isEqualTo("daily.count");
        assertThat(pressed.press().message()).isEqualTo(message);
    }

    @Test
    void aMessageThatNobodyHeardComesWithWhatIsPressedInItsMenu() throws Exception {
        bot().close();
        var message = server.says(ann, server.channel(), "An answer while the bot was away");
        startBot();

        server.menu(ann, message, "Count this").answer();

        var pressed = reception.last(Delivery.Pressed.class);
        assertThat(pressed.press().message()).isEqualTo(message);
        assertThat(pressed.about()).singleElement().satisfies(said -> {
            assertThat(said.id()).isEqualTo(message);
            assertThat(said.member().id()).isEqualTo(ann);
            assertThat(said.text()).isEqualTo("An answer while the bot was away");
        });
    }

    @Test
    void whatWasWrittenInAFormThatWasSentBackIsKeptOverARestart() throws Exception {
        reception.answer(delivery -> new Acknowledgement.Ask(FORM));
        var form = server.command(ann, server.channel(), "recon", Map.of());
        assertThat(form.answer().path("type").asInt()).isEqualTo(9);
        reception.answer(delivery -> new Acknowledgement.Wrong(List.of(new FieldError("text", "chat.admins-only"))));
        var sent = server.submit(ann, form, Map.of("text", "my long answer"));
        assertThat(Shown.texts(sent.answer().path("data"))).contains("Set up", "Only admins can do that.");
        var button = sent.answer()
                .path("data")
                .path("components")
                .get(0)
                .path("components")
                .get(0);
        until("the draft to be kept", this::draftIsKept);
        restart();

        var again = server.press(
                ann, sent.reply().path("id").asText(), button.path("custom_id").asText());

        var field = again.answer().path("data").path("components").get(0).path("component");
        assertThat(field.path("value").asText()).isEqualTo("my long answer");
    }

    private boolean draftIsKept() {
        var drafts = new dev.warmup.store.DiscordDrafts(bot().database());
        var id = Fingerprint.hash(String.join("\n", server.id(), ann, "probe", "q7"))
                .substring(0, 32);
        return drafts.find("written " + id).isPresent();
    }

    @Test
    void somebodyElseCannotOpenADraft() {
        reception.answer(delivery -> new Acknowledgement.Ask(FORM));
        var form = server.command(ann, server.channel(), "recon", Map.of());
        form.answer();
        reception.answer(delivery -> new Acknowledgement.Wrong(List.of(new FieldError("text", "chat.admins-only"))));
        var sent = server.submit(ann, form, Map.of("text", "mine"));
        var button = sent.answer()
                .path("data")
                .path("components")
                .get(0)
                .path("components")
                .get(0);

        var other = server.press(
                server.join("Bob"),
                sent.reply().path("id").asText(),
                button.path("custom_id").asText());

        assertThat(other.answer().path("type").asInt()).isEqualTo(4);
    }

    @Test
    void whatWasNotSavedComesBackToItsAuthor() {
        reception.answer(delivery -> new Acknowledgement.NotSaved());

        var asked = server.command(ann, server.channel(), "recon", Map.of("company", "NetEase"));

        assertThat(String.join(" ", Shown.texts(asked.answer().path("data"))))
                .contains("was not saved")
                .contains("NetEase");
    }

    @Test
    void aNewServerIsGreetedOnceWithASetUpButton() {
        var other = standIn.server("Another group", "general");
        var ledger = new dev.warmup.store.Ledger(bot().database());
        until("the greeting", () -> ledger.nextDue("discord").isPresent());
        standIn.repeat("GUILD_CREATE");

        var now = bot().clock().instant();
        var owed = ledger.claim("discord", "test", now.plusSeconds(5), now.plusSeconds(60), 10);
        assertThat(owed)
                .singleElement()
                .satisfies(entry -> assertThat(
                                ((Outgoing.Post) entry.item()).channel().id())
                        .isEqualTo(other.channel()));
    }

    @Test
    void theSetUpButtonIsTheSameAsTheCommand() throws Exception {
        var card = Card.sentence("Hello").with(Control.Button.of(Deliveries.SET_UP, "", "Set up"));
        var sent = send("greeting", new Outgoing.Post(channel(), card, false));

        server.press(ann, sent.message(), Deliveries.SET_UP + ":").answer();

        assertThat(invoked().invocation().command()).isEqualTo("daily set");
    }

    /** The stand-in takes no acknowledgement after three seconds. */
    @Test
    void aHundredCommandsAtOnceAreAllAcknowledgedInTime() {
        var asked = IntStream.range(0, 100)
                .mapToObj(i -> server.command(ann, server.channel(), "recon", Map.of("company", "C" + i)))
                .toList();

        assertThat(asked)
                .allSatisfy(one -> assertThat(one.answer().path("type").asInt()).isEqualTo(5));
    }

    private Delivery.Invoked invoked() {
        return reception.last(Delivery.Invoked.class);
    }
}
