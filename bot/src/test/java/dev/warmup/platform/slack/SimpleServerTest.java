package dev.warmup.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Sent;
import dev.warmup.chat.Trace;
import dev.warmup.platform.slack.standin.Faults.Fault;
import dev.warmup.platform.slack.standin.Shown;
import dev.warmup.team.Member;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that speaks Slack's language and knows less of it: what matters works, the rest is done without. */
class SimpleServerTest {
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir
    Path folder;

    private SlackStage stage;
    private Member ann;

    @BeforeEach
    void open() throws Exception {
        stage = new SlackStage(folder, new CommandBook(List.<Command>of(new AskAnything())), true);
        ann = stage.member("Ann");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void withoutUploadsAPictureIsShownInWords() throws SendFailure {
        stage.slack().faults().lack("files.getUploadURLExternal");

        board();

        assertThat(seen()).singleElement().satisfies(shown -> {
            assertThat(shown.pictures()).isEmpty();
            assertThat(shown.texts()).contains("Ann leads with 20 points");
        });
    }

    @Test
    void aScopeThatIsMissingForPicturesDoesNotKeepTheWordsBack() throws SendFailure {
        stage.slack().faults().next("files.getUploadURLExternal", new Fault.Refused("missing_scope"));

        board();

        assertThat(seen())
                .singleElement()
                .satisfies(shown -> assertThat(shown.texts()).contains("Ann leads with 20 points"));
        assertThat(stage.bot().problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("files.getUploadURLExternal"));
    }

    @Test
    void aPictureThatCannotBeAskedAboutHoldsNothingUp() throws SendFailure {
        stage.slack().faults().lack("files.info");

        board();

        assertThat(seen()).hasSize(1);
    }

    @Test
    void aPictureIsNotWaitedForForever() throws SendFailure {
        stage.doings().slowFiles(1_000);

        int tries = Stream.iterate(1, i -> i + 1)
                .filter(i -> boardIsSent())
                .findFirst()
                .orElseThrow();

        assertThat(tries).isBetween(2, 20);
        assertThat(seen()).hasSize(1);
    }

    @Test
    void withoutMetadataALostMessageIsKnownByItsWords() throws SendFailure {
        stage.slack().spare();
        stage.slack().faults().next("chat.postMessage", new Fault.LostAfter());
        var post = new Outgoing.Post(stage.channel(), Card.sentence("HAVING < WHERE?"), true);

        assertThatThrownBy(() -> stage.platform().send("post", post)).isInstanceOf(SendFailure.Lost.class);

        assertThat(stage.platform().trace("post", post))
                .isEqualTo(new Trace.Found(
                        new Sent(seen().get(0).ts(), seen().get(0).ts())));
        var other = new Outgoing.Post(stage.channel(), Card.sentence("WHERE?"), true);
        assertThat(stage.platform().trace("other", other)).isInstanceOf(Trace.Absent.class);
    }

    @Test
    void aMemberWithoutAProfileHasAName() {
        stage.slack().spare();

        stage.types(stage.member("Bob"), "", "/ask anything");

        assertThat(stage.reception().last(Delivery.Invoked.class).caller().name())
                .isEqualTo("bob");
    }

    @Test
    void aServerThatDoesNotGreetIsHeardAllTheSame() {
        stage.slack().socket().greetWith("");
        stage.slack().socket().dropAll();
        assertThat(stage.doings().await(() -> stage.slack().socket().opened() == 2))
                .isTrue();

        stage.says(ann, "", "Still there?");

        assertThat(stage.reception().deliveries()).hasSize(1);
        assertThat(stage.doings().await(() -> stage.away().size() == 1))
                .as("what was said in the gap is collected")
                .isTrue();
    }

    @Test
    void aSocketThatIsTurnedAwayAtOnceIsTriedAgain() {
        stage.slack().socket().greetWith("disconnect");
        stage.slack().socket().dropAll();
        assertThat(stage.doings().await(() -> stage.slack().socket().opened() >= 3))
                .isTrue();
        stage.slack().socket().greetWith("hello");

        assertThat(stage.doings().await(() -> stage.away().size() == 1)).isTrue();
        stage.says(ann, "", "Still there?");
        assertThat(stage.reception().deliveries()).hasSize(1);
    }

    private void board() throws SendFailure {
        var picture = new Block.Picture("board.png", PNG, "Ann leads with 20 points");
        stage.platform().send("board", new Outgoing.Post(stage.channel(), Card.of("Week 12", picture), false));
    }

    private boolean boardIsSent() {
        try {
            board();
            return true;
        } catch (SendFailure.Wait e) {
            return false;
        } catch (SendFailure e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Shown> seen() {
        return stage.doings().sees(ann.id(), stage.channel().id(), "");
    }
}
