package dev.warmup.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Card;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Sent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What members write, wherever and however they do. */
class MessagesTest extends DiscordTest {
    private final String ann = server.join("Ann");

    @Test
    void anAnswerBelongsToTheChannelItsThreadHangsOn() throws Exception {
        var thread = send("post 1", question("One?")).thread();

        var said = says(thread, "Partitions keep the order");

        assertThat(said.channel()).isEqualTo(channel());
        assertThat(said.thread()).isEqualTo(thread);
    }

    @Test
    void aTextFileIsPartOfTheAnswer() {
        server.saysWithFile(ann, server.channel(), "See the file", "answer.sql", "SELECT 1; -- counts all rows");
        until("the message", () -> !reception.deliveries().isEmpty());

        assertThat(reception.last(Delivery.Said.class).text())
                .isEqualTo("See the file\n\nSELECT 1; -- counts all rows");
    }

    @Test
    void whatOtherBotsAndDiscordSayIsNoAnswer() throws Exception {
        send("post 1", question("One?"));
        says(server.channel(), "An answer");

        assertThat(reception.deliveries()).hasSize(1);
    }

    @Test
    void withItsThreadAQuestionIsGone() throws Exception {
        Sent post = send("post 1", question("One?"));
        server.deletesThread(post.thread());
        until("the news", () -> !reception.deliveries().isEmpty());

        var deleted = reception.last(Delivery.Deleted.class);
        assertThat(deleted.message()).isEqualTo(post.message());
        assertThat(deleted.channel()).isEqualTo(channel());
    }

    @Test
    void manyMessagesAreCollectedInTheirOrder() throws Exception {
        var thread = send("post 1", question("One?")).thread();
        for (int i = 0; i < 230; i++) {
            server.says(ann, thread, "message " + i);
        }

        var collected = platform().collect(channel(), thread, Instant.EPOCH).news().stream()
                .map(Delivery.Said.class::cast)
                .toList();

        assertThat(collected).hasSize(230);
        assertThat(collected.get(0).text()).isEqualTo("message 0");
        assertThat(collected.get(229).text()).isEqualTo("message 229");
    }

    @Test
    void theCheckMarkFindsItsThreadAfterARestart() throws Exception {
        var thread = send("post 1", question("One?")).thread();
        var said = says(thread, "Partitions keep the order");
        new dev.warmup.store.Inbox(bot().database()).store(said, bot().clock().instant());
        restart();

        send("mark 1", new Outgoing.CheckMark(channel(), said.message(), true));

        assertThat(standIn.messages(thread).get(0).path("checked").asBoolean()).isTrue();
    }

    @Test
    void nobodyIsEverPinged() throws Exception {
        send("post 1", new Outgoing.Post(channel(), Card.sentence("@everyone <@1>"), false));

        var message = standIn.messages(server.channel()).get(0);
        assertThat(message.path("content").asText()).isEqualTo("\\@everyone \\<@1>");
        assertThat(List.of(message.path("pings").asText())).containsExactly("[]");
    }

    private Delivery.Said says(String place, String text) {
        int before = reception.deliveries().size();
        server.says(ann, place, text);
        until("the message", () -> reception.deliveries().size() > before);
        return reception.last(Delivery.Said.class);
    }
}
