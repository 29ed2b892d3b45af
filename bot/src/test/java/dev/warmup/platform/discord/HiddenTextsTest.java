package dev.warmup.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Card;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.store.Ledger;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without the intent Discord does not show us what members write, but for what they show us themselves. */
class HiddenTextsTest extends DiscordTest {
    private static final int MESSAGE_CONTENT = 1 << 15;

    private final String ann = server.join("Ann");
    private final String ben = server.join("Ben");

    @Override
    DiscordSettings settings() {
        return TestBot.settings(standIn, dev.warmup.platform.discord.standin.StandIn.TOKEN, false);
    }

    @BeforeEach
    void withoutIntent() {
        assertThat(standIn.intents() & MESSAGE_CONTENT).isZero();
    }

    @Test
    void aQuestionSaysHowToAnswer() throws Exception {
        var sent = send("post 1", question("One?"));

        assertThat(String.join(
                        " ", Shown.texts(standIn.messages(server.channel()).get(0))))
                .contains("Answer privately");
        assertThat(sent.thread()).isNotEmpty();
    }

    @Test
    void whoWritesInAThreadIsToldOnceHowToAnswer() throws Exception {
        var sent = send("post 1", question("One?"));
        remember("post 1", question("One?"), sent);

        server.says(ann, sent.thread(), "My answer");
        server.says(ann, sent.thread(), "Does anybody hear me?");
        server.says(ben, sent.thread(), "Me neither");
        server.says(ann, server.channel(), "Good morning");

        until("two members to be told", () -> owed().size() == 2);
        assertThat(owed())
                .extracting(item -> ((Outgoing.Direct) item).member().id())
                .containsExactlyInAnyOrder(ann, ben);
        assertThat(reception.deliveries()).isEmpty();
    }

    private List<Outgoing> owed() {
        var now = Instant.now().plusSeconds(60);
        return new Ledger(bot().database())
                .claim("discord", "test", now, now, 10).stream()
                        .map(entry -> entry.item())
                        .toList();
    }

    @Test
    void whatSomebodyPointsAtIsShownToUs() {
        var message = server.says(ann, server.channel(), "An answer beside the thread");

        server.menu(ann, message, "Count this").answer();

        assertThat(reception.last(Delivery.Pressed.class).about())
                .singleElement()
                .satisfies(said -> assertThat(said.text()).isEqualTo("An answer beside the thread"));
    }

    @Test
    void aChangeThatWeCannotReadChangesNothing() throws Exception {
        var sent = send("post 1", question("One?"));
        var message = server.says(ann, sent.thread(), "My answer");
        server.edits(message, "My better answer");
        server.command(ann, server.channel(), "recon", java.util.Map.of()).answer();

        assertThat(reception.deliveries()).hasSize(1);
        assertThat(platform().collect(channel(), sent.thread(), Instant.EPOCH).news())
                .isEmpty();
    }

    @Test
    void theCheckMarkIsThereAllTheSame() throws Exception {
        var message = server.says(ann, server.channel(), "An answer beside the thread");

        send("mark 1", new Outgoing.CheckMark(channel(), message, true));
        send("reveal 1", new Outgoing.Post(channel(), Card.sentence("The answer"), false));

        assertThat(standIn.messages(server.channel()).get(0).path("checked").asBoolean())
                .isTrue();
    }
}
