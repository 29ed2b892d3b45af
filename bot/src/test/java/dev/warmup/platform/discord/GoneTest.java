package dev.warmup.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmup.chat.Collected;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Sent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Posts, threads, channels and whole servers go away, with the bot watching or not. */
class GoneTest extends DiscordTest {
    private final String ann = server.join("Ann");
    private final String ben = server.join("Ben");

    @Test
    void aDeletedChannelIsHeardOf() {
        server.deletesChannel(server.channel());

        until("the deletion", () -> !reception.deliveries().isEmpty());

        var deleted = reception.last(Delivery.Deleted.class);
        assertThat(deleted.channel()).isEqualTo(channel());
        assertThat(deleted.message()).isEqualTo(server.channel());
    }

    @Test
    void aDeletedPostIsFoundGone() throws Exception {
        var sent = send("post 1", question("One?"));
        whileAway(() -> server.deletes(sent.message()));

        assertThat(gone(sent)).isEqualTo(sent.message());
    }

    @Test
    void aDeletedThreadIsFoundGone() throws Exception {
        var sent = send("post 1", question("One?"));
        whileAway(() -> server.deletesThread(sent.thread()));

        assertThat(gone(sent)).isEqualTo(sent.thread());
    }

    @Test
    void aDeletedChannelIsFoundGoneWithItsThreads() throws Exception {
        var sent = send("post 1", question("One?"));
        whileAway(() -> server.deletesChannel(server.channel()));

        assertThat(gone(sent)).isEqualTo(sent.thread());
        assertThatThrownBy(() -> send("post 2", question("Two?")))
                .isInstanceOf(SendFailure.Refused.class)
                .hasMessageContaining("Unknown Channel");
    }

    private String gone(Sent sent) throws SendFailure {
        var collected = collect(sent);
        assertThat(collected.news()).hasSize(1);
        return ((Delivery.Deleted) collected.news().get(0)).message();
    }

    @Test
    void aMessageThatIsGoneIsNotFoundStanding() throws Exception {
        var sent = send("post 1", question("One?"));
        var kept = server.says(ann, sent.thread(), "It groups rows");
        var gone = server.says(ben, sent.thread(), "It filters rows");
        whileAway(() -> server.deletes(gone));

        assertThat(collect(sent).standing()).contains(sent.message(), kept).doesNotContain(gone);
    }

    @Test
    void aReactionTakenBackIsNotFound() throws Exception {
        var sent = send("post 1", question("One?"));
        var answer = server.says(ann, sent.thread(), "It groups rows");
        var other = server.says(ben, sent.thread(), "It filters rows");
        server.reacts(ann, other, "✅", true);
        server.reacts(ben, answer, "👍", true);
        whileAway(() -> server.reacts(ben, answer, "👍", false));

        var collected = collect(sent);

        assertThat(collected.news()).noneMatch(Delivery.Reacted.class::isInstance);
        assertThat(collected.tallied()).contains(answer);
    }

    @Test
    void whereDiscordDoesNotTellWhoReactedNothingIsConcluded() throws Exception {
        var sent = send("post 1", question("One?"));
        var answer = server.says(ann, sent.thread(), "It groups rows");
        server.reacts(ben, answer, "👍", true);
        standIn.refuse("GET", "/reactions/", 404, 0, "404: Not Found");

        var collected = collect(sent);

        assertThat(collected.tallied()).doesNotContain(answer);
        assertThat(collected.news()).hasSize(1);
    }

    private Collected collect(Sent sent) throws SendFailure {
        return platform().collect(channel(), sent.thread(), Instant.EPOCH);
    }

    private void whileAway(Runnable deed) throws Exception {
        bot().close();
        deed.run();
        startBot();
    }
}
