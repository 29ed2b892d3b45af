package dev.warmup.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Reply;
import dev.warmup.chat.SendFailure;
import dev.warmup.platform.slack.standin.Doings;
import dev.warmup.platform.slack.standin.Shown;
import dev.warmup.team.Channel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an admin can type what concerns a channel: anywhere on Slack, also where nothing can be posted. */
class AdminsWordsTest {
    private static final String INVITE = "Type /invite @Warmup";

    @TempDir
    Path folder;

    private SlackStage stage;
    private Doings doings;
    private String ada;

    @BeforeEach
    void open() throws Exception {
        stage = new SlackStage(folder, new CommandBook(List.of(new Govern())), false);
        doings = stage.doings();
        ada = doings.joins("Ada", true);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChannelWithoutTheBotIsSetUpAndItsAdminToldWhatIsMissing(boolean hidden) {
        var channel = doings.makesChannelWithoutBot(hidden);

        doings.types(doings.command(ada, channel, "/govern all"));

        assertThat(stage.reception().last(Delivery.Invoked.class).channel().id())
                .isEqualTo(channel);
        assertThat(doings.await(() -> says(channel, INVITE))).isTrue();
    }

    @Test
    void whereTheBotIsNothingIsSaid() {
        doings.types(doings.command(ada, stage.channel().id(), "/govern all"));

        assertThat(doings.await(() -> stage.slack().faults().calls("conversations.info") == 1))
                .isTrue();
        assertThat(says(stage.channel().id(), INVITE)).isFalse();
    }

    @Test
    void aServerThatTellsLittleOfAChannelIsNotTakenForOneWithoutTheBot() {
        stage.slack().spare();
        doings.types(doings.command(ada, stage.channel().id(), "/govern all"));

        assertThat(doings.await(() -> stage.slack().faults().calls("conversations.info") == 1))
                .isTrue();
        assertThat(says(stage.channel().id(), INVITE)).isFalse();
    }

    @Test
    void inADirectMessageItIsForTheOnlyChannelThereIs() {
        doings.types(doings.command(ada, doings.directChannel(ada), "/govern all"));

        assertThat(stage.reception().last(Delivery.Invoked.class).channel()).isEqualTo(stage.channel());
    }

    @Test
    void inADirectMessageWithoutAChannelItIsRefused() {
        stage.homeless();

        var answer = doings.types(doings.command(ada, doings.directChannel(ada), "/govern all"));
        doings.says(ada, doings.directChannel(ada), "", "govern all");

        assertThat(answer.payload())
                .hasValueSatisfying(payload ->
                        assertThat(payload.get("text").getAsString()).startsWith("That belongs to a channel"));
        assertThat(doings.await(() -> says(doings.directChannel(ada), "That belongs to a channel")))
                .isTrue();
        assertThat(stage.reception().deliveries()).isEmpty();
    }

    @Test
    void aPostThatIsRefusedSaysWhatToDo() {
        var channel = new Channel(stage.channel().team(), doings.makesChannelWithoutBot(false));
        var post = new Outgoing.Post(channel, Card.sentence("Why?"), true);

        assertThatThrownBy(() -> stage.platform().send("post", post))
                .isInstanceOf(SendFailure.Refused.class)
                .hasMessageContaining("/invite @Warmup");
    }

    private boolean says(String channel, String words) {
        return doings.sees(ada, channel, "").stream()
                .map(Shown::texts)
                .anyMatch(texts -> texts.toString().contains(words));
    }

    /** A command that only admins may use. */
    private static final class Govern implements Command {
        @Override
        public String name() {
            return "govern";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(Parameter.text("what"));
        }

        @Override
        public boolean adminsOnly() {
            return true;
        }

        @Override
        public Reply run(Invocation invocation) {
            return Reply.privately(Card.sentence("done"));
        }
    }
}
