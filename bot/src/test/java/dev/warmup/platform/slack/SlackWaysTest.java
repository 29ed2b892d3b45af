package dev.warmup.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Delivery;
import dev.warmup.platform.slack.standin.Doings;
import dev.warmup.platform.slack.standin.Shown;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack's own ways in: what its users do there and nowhere else. */
class SlackWaysTest {
    @TempDir
    Path folder;

    private SlackStage stage;
    private Doings doings;
    private Channel channel;
    private Member ann;

    @BeforeEach
    void open() throws Exception {
        stage = new SlackStage(folder, new CommandBook(List.<Command>of(new AskAnything())), false);
        doings = stage.doings();
        channel = stage.channel();
        ann = stage.member("Ann");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void anInvitationIsGreetedOnceWithAButtonToSetUp() {
        var event = event("member_joined_channel", Map.of("user", doings.bot()));
        doings.tell(event);
        doings.tell(event, 1);

        assertThat(seen())
                .singleElement()
                .satisfies(shown -> assertThat(shown.labels()).containsExactly("Set up"));
    }

    @Test
    void somebodyElsesInvitationIsNotGreeted() {
        doings.tell(event("member_joined_channel", Map.of("user", ann.id())));

        assertThat(seen()).isEmpty();
    }

    @Test
    void theButtonOfAGreetingIsTheCommand() {
        doings.invitesBot(channel.id());
        var greeting = seen().get(0);
        var press = doings.press(ann.id(), channel.id(), greeting.ts(), "slack.command", "ask anything");
        doings.interacts(press);

        assertThat(stage.reception().last(Delivery.Invoked.class).invocation().arguments())
                .containsEntry("words", "anything");
    }

    @Test
    void aDirectMessageWithACommandsWordsIsTheCommandAndCountsInTheChannel() {
        doings.says(ann.id(), doings.directChannel(ann.id()), "", "ask what is a window?");

        var invoked = stage.reception().last(Delivery.Invoked.class);
        assertThat(invoked.invocation().arguments()).containsEntry("words", "what is a window?");
        assertThat(invoked.invocation().channel()).isEqualTo(channel);
        assertThat(invoked.replyTo().channel().id()).isEqualTo(doings.directChannel(ann.id()));
    }

    @Test
    void aDirectMessageThatIsNoCommandIsAnsweredKindly() {
        doings.says(ann.id(), doings.directChannel(ann.id()), "", "good morning");

        assertThat(doings.direct(ann.id()))
                .last()
                .satisfies(shown -> assertThat(shown.texts())
                        .containsExactly("There is no command /good. /help shows all of them."));
        assertThat(stage.reception().deliveries()).isEmpty();
    }

    @Test
    void aDirectMessageThatNeedsAFormOffersIt() {
        stage.reception().answer(delivery -> new Acknowledgement.Ask(AskAnything.FORM));
        doings.says(ann.id(), doings.directChannel(ann.id()), "", "ask");

        assertThat(doings.direct(ann.id()))
                .last()
                .satisfies(shown -> assertThat(shown.labels()).containsExactly("Open the form"));
    }

    @Test
    void warmupRunsAnyCommand() {
        doings.types(doings.command(ann.id(), channel.id(), "/warmup ASK <b>what</b> & why"));

        assertThat(stage.reception().last(Delivery.Invoked.class).invocation().arguments())
                .containsEntry("words", "<b>what</b> & why");
    }

    @Test
    void anUnknownCommandIsRefusedAtOnceAndNotStored() {
        var answer = doings.types(doings.command(ann.id(), channel.id(), "/warmup <!channel>"));

        assertThat(answer.payload())
                .hasValueSatisfying(payload -> assertThat(payload.get("text").getAsString())
                        .isEqualTo("There is no command /&lt;!channel&gt;. /help shows all of them."));
        assertThat(stage.reception().deliveries()).isEmpty();
    }

    @Test
    void countThisIsPressedWithItsMessage() {
        doings.says(ann.id(), channel.id(), "", "In the wrong place");
        var ts = seen().get(0).ts();
        doings.interacts(doings.shortcut(ann.id(), channel.id(), ts, "daily.count"));

        var pressed = stage.reception().last(Delivery.Pressed.class);
        assertThat(pressed.action()).isEqualTo("daily.count");
        assertThat(pressed.press().message()).isEqualTo(ts);
    }

    @Test
    void aTombstoneIsADeletedMessage() {
        var gone = new JsonObject();
        gone.addProperty("subtype", "tombstone");
        gone.addProperty("ts", "1794790801.000100");
        var event = event("message", Map.of("subtype", "message_changed"));
        event.add("message", gone);
        doings.tell(event);

        assertThat(stage.reception().last(Delivery.Deleted.class).message()).isEqualTo("1794790801.000100");
    }

    @Test
    void aLinkThatIsUnfurledChangesNothing() {
        doings.says(ann.id(), channel.id(), "", "see https://example.com");
        var message = doings.writes(ann.id(), channel.id(), "", "see https://example.com");
        var event = event("message", Map.of("subtype", "message_changed"));
        event.add("message", message);
        event.add("previous_message", message.deepCopy());
        doings.tell(event);

        assertThat(stage.reception().deliveries()).hasSize(1);
    }

    @Test
    void aThreadBroadcastIsSaidInItsThread() {
        var message = doings.writes(ann.id(), channel.id(), "1794790801.000100", "For all");
        message.addProperty("subtype", "thread_broadcast");
        doings.tell(message);

        assertThat(stage.reception().last(Delivery.Said.class).thread()).isEqualTo("1794790801.000100");
    }

    @Test
    void botsAndSlackItselfSayNothing() {
        doings.tell(event("message", Map.of("user", ann.id(), "ts", "1.1", "text", "beep", "bot_id", "B1")));
        doings.tell(event("message", Map.of("user", "USLACKBOT", "ts", "1.2", "text", "Reminder")));
        doings.tell(
                event("message", Map.of("user", ann.id(), "ts", "1.3", "text", "joined", "subtype", "channel_join")));

        assertThat(stage.reception().deliveries()).isEmpty();
    }

    @Test
    void marksInAMessageAreReadAsPeopleSeeThem() {
        doings.says(ann.id(), channel.id(), "", "placeholder");
        var event = event(
                "message",
                Map.of(
                        "user",
                        ann.id(),
                        "ts",
                        "1794790801.000200",
                        "text",
                        "<@" + ann.id()
                                + "> &lt;b&gt; <http://a.example|a.example> <https://b.example|here> <#C1|data> <!here>"));
        doings.tell(event);

        assertThat(stage.reception().last(Delivery.Said.class).text())
                .isEqualTo("@Ann <b> a.example here (https://b.example) #data @here");
    }

    @Test
    void aThumbOfAnyColourIsAThumb() {
        doings.says(ann.id(), channel.id(), "", "An answer");
        doings.reacts(ann.id(), channel.id(), seen().get(0).ts(), "+1::skin-tone-3", true);

        assertThat(stage.reception().last(Delivery.Reacted.class).emoji()).isEqualTo("👍");
    }

    @Test
    void theHomePageIsShownToAStranger() {
        doings.opensHome(ann.id());

        assertThat(doings.home(ann.id())).isPresent();
    }

    @Test
    void aRequestWithoutASignatureIsTurnedAway() {
        assertThat(stage.bot()
                        .receive(new SlackRequest(
                                "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\"}}", Map.of()))
                        .status())
                .isEqualTo(401);
        assertThat(stage.bot()
                        .receive(new SlackRequest("command=%2Fask&text=x", Map.of()))
                        .status())
                .isEqualTo(401);
        assertThat(stage.reception().deliveries()).isEmpty();
    }

    @Test
    void rubbishIsTurnedAway() {
        for (var body : List.of("", "{", "{}", "[]", "payload=%7B", "payload=", "\u0000")) {
            assertThat(stage.bot().receive(new SlackRequest(body, Map.of())).status())
                    .as(body)
                    .isBetween(400, 401);
        }
    }

    private JsonObject event(String type, Map<String, String> fields) {
        var event = new JsonObject();
        event.addProperty("type", type);
        event.addProperty("channel", channel.id());
        event.addProperty("event_ts", "1794790801.000900");
        fields.forEach(event::addProperty);
        return event;
    }

    private List<Shown> seen() {
        return doings.sees(ann.id(), channel.id(), "");
    }
}
