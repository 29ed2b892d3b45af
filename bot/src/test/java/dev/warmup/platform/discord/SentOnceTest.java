package dev.warmup.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Sent;
import dev.warmup.chat.Trace;
import dev.warmup.team.Channel;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is sent stands there once, whatever happens to requests and answers. */
class SentOnceTest extends DiscordTest {
    @Test
    void aPostWhoseAnswerWasLostIsFoundAgain() throws Exception {
        standIn.loseAnswer("POST", "/messages");
        var post = question("What is a window?");

        assertThatThrownBy(() -> send("post 1", post)).isInstanceOf(SendFailure.Lost.class);
        var trace = platform().trace("post 1", post);

        assertThat(standIn.messages(server.channel())).hasSize(1);
        var message = standIn.messages(server.channel()).get(0).path("id").asText();
        assertThat(trace).isEqualTo(new Trace.Found(new Sent(message, message)));
    }

    @Test
    void aPostIsFoundAgainByAnotherProcessAmongManyMessages() throws Exception {
        var post = question("What is a window?");
        var sent = send("post 1", post);
        var ann = server.join("Ann");
        for (int i = 0; i < 150; i++) {
            server.says(ann, server.channel(), "chatter " + i);
        }
        restart();

        assertThat(platform().trace("post 1", post)).isEqualTo(new Trace.Found(sent));
        assertThat(platform().trace("post 2", question("Another?"))).isInstanceOf(Trace.Absent.class);
    }

    @Test
    void aThreadWhoseAnswerWasLostIsTheSameThread() throws Exception {
        standIn.loseAnswer("POST", "/threads");
        var post = question("What is a window?");

        assertThatThrownBy(() -> send("post 1", post)).isInstanceOf(SendFailure.Lost.class);
        var found = (Trace.Found) platform().trace("post 1", post);

        assertThat(found.sent().thread()).isNotEmpty().isEqualTo(found.sent().message());
        assertThat(standIn.messages(server.channel())).hasSize(1);
    }

    @Test
    void tooManyRequestsMeansToWaitAsLongAsDiscordSays() throws Exception {
        standIn.tooMany("POST", "/messages", 3, false);

        assertThatThrownBy(() -> send("post 1", question("One?")))
                .isInstanceOfSatisfying(
                        SendFailure.Wait.class, wait -> assertThat(wait.pause()).isEqualTo(Duration.ofSeconds(3)));
        assertThat(standIn.messages(server.channel())).isEmpty();
    }

    @Test
    void oneChannelThatIsUsedUpHoldsUpNoOther() throws Exception {
        var other = new Channel(channel().team(), server.newChannel("other"));
        standIn.tooMany("POST", server.channel() + "/messages", 60, false);
        assertThatThrownBy(() -> send("post 1", question("One?"))).isInstanceOf(SendFailure.Wait.class);
        long before = standIn.requests("POST", server.channel() + "/messages");

        assertThatThrownBy(() -> send("post 1", question("One?"))).isInstanceOf(SendFailure.Wait.class);
        send("post 2", new Outgoing.Post(other, Card.sentence("Two?"), false));

        assertThat(standIn.requests("POST", server.channel() + "/messages"))
                .as("Discord is not asked in vain")
                .isEqualTo(before);
        assertThat(standIn.messages(other.id())).hasSize(1);
    }

    @Test
    void theGlobalLimitStopsEverything() throws Exception {
        var other = new Channel(channel().team(), server.newChannel("other"));
        standIn.tooMany("POST", server.channel() + "/messages", 60, true);

        assertThatThrownBy(() -> send("post 1", question("One?"))).isInstanceOf(SendFailure.Wait.class);
        assertThatThrownBy(() -> send("post 2", new Outgoing.Post(other, Card.sentence("Two?"), false)))
                .isInstanceOf(SendFailure.Wait.class);
    }

    @Test
    void anErrorOfTheServerLeavesItOpen() {
        standIn.serverError("POST", "/messages", 500);

        assertThatThrownBy(() -> send("post 1", question("One?"))).isInstanceOf(SendFailure.Lost.class);
    }

    @Test
    void aDeletedChannelIsRefused() {
        server.deletesChannel(server.channel());

        assertThatThrownBy(() -> send("post 1", question("One?")))
                .isInstanceOf(SendFailure.Refused.class)
                .hasMessageContaining("Unknown Channel");
    }

    @Test
    void whereNoThreadCanBeThereIsNoPost() {
        standIn.refuse("POST", "/threads", 403, 50_013, "Missing Permissions");

        assertThatThrownBy(() -> send("post 1", question("One?")))
                .isInstanceOf(SendFailure.Refused.class)
                .hasMessageContaining("Missing Permissions");
        assertThat(standIn.messages(server.channel())).isEmpty();
    }

    @Test
    void aMissingPermissionIsNamedAsDiscordNamesIt() {
        server.forbidThreads();
        until("the permission to be gone", () -> !platform().lacking(channel()).isEmpty());

        assertThat(platform().lacking(channel())).containsExactly("Create Public Threads");
        standIn.refuse("POST", "/threads", 403, 50_013, "Missing Permissions");
        assertThatThrownBy(() -> send("post 1", question("One?")))
                .isInstanceOf(SendFailure.Refused.class)
                .hasMessageContaining("#daily")
                .hasMessageContaining("Create Public Threads");
        assertThat(standIn.messages(server.channel())).isEmpty();
    }

    @Test
    void aLockedThreadIsOpenedAgain() throws Exception {
        var thread = send("post 1", question("One?")).thread();
        server.archives(thread, true);

        send("reveal 1", new Outgoing.InThread(channel(), thread, Card.sentence("The answer")));

        assertThat(standIn.messages(thread)).hasSize(1);
    }

    @Test
    void aLongTextComesAsAFile() throws Exception {
        var text = IntStream.range(0, 2_000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));

        send("post 1", new Outgoing.Post(channel(), Card.of("Long", new dev.warmup.chat.Block.Markdown(text)), false));

        var message = standIn.messages(server.channel()).get(0);
        assertThat(message.path("attachments").get(0).path("filename").asText()).isEqualTo("text.md");
        assertThat(message.path("attachments").get(0).path("size").asInt()).isGreaterThan(text.length());
    }

    @Test
    void moreButtonsThanDiscordTakesAreLeftOut() throws Exception {
        var controls = IntStream.range(0, 30)
                .mapToObj(i -> Control.Button.of("a.b", "v" + i, "B"))
                .toArray(Control[]::new);

        send("post 1", new Outgoing.Post(channel(), Card.sentence("Many").with(controls), false));

        assertThat(Shown.controls(standIn.messages(server.channel()).get(0))).hasSize(25);
    }
}
