package dev.warmup.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.warmup.chat.Card;
import dev.warmup.chat.Collected;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.SendFailure;
import dev.warmup.platform.slack.standin.Faults.Fault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a look into a thread finds, and what it does not claim to know. */
class ThreadHistoryTest {
    @TempDir
    Path folder;

    private SlackStage stage;
    private String post;

    @BeforeEach
    void open() throws Exception {
        stage = new SlackStage(folder, new CommandBook(List.of()), false);
        var question = new Outgoing.Post(stage.channel(), Card.sentence("HAVING or WHERE?"), true);
        post = stage.platform().send("question", question).message();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Collected collect() throws SendFailure {
        return stage.platform().collect(stage.channel(), post, Instant.EPOCH);
    }

    private Delivery.Said says(String text) {
        stage.says(stage.member("Ann"), post, text);
        return stage.reception().last(Delivery.Said.class);
    }

    @Test
    void reactionsOfManyAreAskedForOneByOne() throws SendFailure {
        var answer = says("It groups rows");
        IntStream.range(0, 7)
                .mapToObj(i -> stage.member("Fan" + (char) ('A' + i)))
                .forEach(fan -> stage.reacts(fan, answer.message(), "👍", true));

        assertThat(collect().news())
                .filteredOn(Delivery.Reacted.class::isInstance)
                .hasSize(7);
        assertThat(collect().tallied()).contains(answer.message());
    }

    @Test
    void whereSlackDoesNotListAllReactionsNothingIsSaidAboutTheRest() throws SendFailure {
        var answer = says("It groups rows");
        IntStream.range(0, 7)
                .mapToObj(i -> stage.member("Fan" + (char) ('A' + i)))
                .forEach(fan -> stage.reacts(fan, answer.message(), "👍", true));
        stage.slack().faults().next("reactions.get", new Fault.Refused("unknown_method"));

        var collected = collect();

        assertThat(collected.news())
                .filteredOn(Delivery.Reacted.class::isInstance)
                .hasSize(2);
        assertThat(collected.tallied()).contains(post).doesNotContain(answer.message());
    }

    @Test
    void aThreadWhosePostIsGoneIsNews() throws SendFailure {
        stage.deletes(stage.member("Ann"), post);

        assertThat(collect().news())
                .singleElement(type(Delivery.Deleted.class))
                .satisfies(gone -> assertThat(gone.message()).isEqualTo(post));
    }

    @Test
    void aThreadThatIsNotListedIsNotGoneWhileItsPostStands() throws SendFailure {
        stage.slack().faults().next("conversations.replies", new Fault.Refused("thread_not_found"));

        assertThat(collect()).isEqualTo(Collected.only(List.of()));
    }

    @Test
    void whatCannotBeReadIsAFailureAndNotAnEmptyThread() {
        stage.slack().faults().next("conversations.replies", new Fault.Refused("unknown_method"));

        assertThatThrownBy(this::collect).isInstanceOf(SendFailure.Refused.class);
    }
}
