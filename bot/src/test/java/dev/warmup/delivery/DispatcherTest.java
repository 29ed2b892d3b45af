package dev.warmup.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Caller;
import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Features;
import dev.warmup.chat.FormAction;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.ReplyTo;
import dev.warmup.chat.Submission;
import dev.warmup.store.Database;
import dev.warmup.store.DatabaseUnusable;
import dev.warmup.store.Inbox;
import dev.warmup.store.Ledger;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DispatcherTest {
    private static final Channel CHANNEL = new Channel(new Team("scripted", "t"), "one");
    private static final Member ANA = new Member(CHANNEL.team(), "ana");
    private static final Member BEN = new Member(CHANNEL.team(), "ben");

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private final List<String> ran = new ArrayList<>();
    private Database database;
    private Ledger ledger;
    private Inbox inbox;

    @BeforeEach
    void openDatabase() throws DatabaseUnusable {
        database = Database.open("jdbc:sqlite:" + folder.resolve("warmup.db"));
        ledger = new Ledger(database);
        inbox = new Inbox(database);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void aDeliveryThatComesThreeTimesIsHandledOnce() {
        for (int i = 0; i < 3; i++) {
            assertThat(receive(invoked("d1", ANA, "greet"))).isInstanceOf(Acknowledgement.Accepted.class);
            handleAll();
        }

        assertThat(ran).containsExactly("greet d1");
        assertThat(repliesTo(ANA)).containsExactly("hello");
    }

    @Test
    void oneMembersDeliveriesAreHandledInTheOrderOfArrival() {
        receive(invoked("d1", ANA, "greet"));
        receive(invoked("d2", BEN, "greet"));
        receive(invoked("d3", ANA, "greet"));
        handleAll();

        assertThat(ran).containsSubsequence("greet d1", "greet d3").contains("greet d2");
    }

    @Test
    void aRefusalIsOnePlainSentenceToItsMember() {
        receive(invoked("d1", ANA, "refuse"));
        handleAll();

        assertThat(repliesTo(ANA)).containsExactly("Only admins can do that.");
    }

    @Test
    void anAdminCommandIsRefusedToOthersBeforeItRuns() {
        receive(invoked("d1", ANA, "govern"));
        handleAll();

        assertThat(ran).isEmpty();
        assertThat(repliesTo(ANA)).containsExactly("Only admins can do that.");
    }

    @Test
    void whatNobodyForesawIsAnApologyWithANumberAndHoldsUpNobody() {
        receive(invoked("d1", ANA, "explode"));
        receive(invoked("d2", ANA, "greet"));
        handleAll();

        assertThat(repliesTo(ANA)).hasSize(2);
        assertThat(repliesTo(ANA).get(0)).contains("id-1").doesNotContain("secret");
        assertThat(repliesTo(ANA).get(1)).isEqualTo("hello");
    }

    @Test
    void aButtonOfAnOlderVersionSaysSo() {
        var press = new Press("d1", caller(ANA), CHANNEL, "m1", "x", now);
        receive(new Delivery.Pressed("gone", press, replyTo(ANA)));
        handleAll();

        assertThat(repliesTo(ANA).get(0)).contains("older version");
    }

    @Test
    void onlyWhoGotAReplyCanShareIt() {
        receive(invoked("d1", ANA, "share-me"));
        handleAll();
        var entry = "reply 1";
        receive(new Delivery.Pressed("share", new Press("d2", caller(BEN), CHANNEL, "m1", entry, now), replyTo(BEN)));
        receive(new Delivery.Pressed("share", new Press("d3", caller(ANA), CHANNEL, "m1", entry, now), replyTo(ANA)));
        handleAll();

        assertThat(repliesTo(BEN).get(0)).contains("older version");
        assertThat(out).filteredOn(Outgoing.Post.class::isInstance).hasSize(1);
    }

    @Test
    void whatADeadProcessHadTakenUpIsHandledByTheNext() {
        receive(invoked("d1", ANA, "greet"));
        inbox.claim("the dead", now, now.plusSeconds(60), 10);
        handleAll();
        assertThat(ran).isEmpty();

        now = now.plusSeconds(61);
        handleAll();
        assertThat(ran).containsExactly("greet d1");
    }

    @Test
    void aDatabaseThatIsGoneMeansNotSaved() {
        database.close();

        assertThat(receive(invoked("d1", ANA, "greet"))).isInstanceOf(Acknowledgement.NotSaved.class);
    }

    @Test
    void aFormThatMeetsAPassingFaultIsTriedAgain() {
        var submission = new Submission("d1", caller(ANA), CHANNEL, "", Map.of("text", "my answer"), now);
        receive(new Delivery.Submitted("fragile", submission, replyTo(ANA)));
        handleAll();
        now = now.plusSeconds(10);
        handleAll();

        assertThat(repliesTo(ANA)).containsExactly("hello");
    }

    @Test
    void aFormThatNeverWorksEndsInAnApology() {
        var submission = new Submission("d1", caller(ANA), CHANNEL, "", Map.of(), now);
        receive(new Delivery.Submitted("hopeless", submission, replyTo(ANA)));
        for (int second = 0; second < 60; second++) {
            handleAll();
            now = now.plusSeconds(1);
        }

        assertThat(repliesTo(ANA)).singleElement().asString().contains("id-1");
    }

    @Test
    void aTextThatIsTooDeepForSomeReaderHoldsUpNobody() {
        receive(invoked("d1", ANA, "overflow"));
        receive(invoked("d2", ANA, "greet"));
        handleAll();

        assertThat(repliesTo(ANA)).hasSize(2).last().isEqualTo("hello");
    }

    private Acknowledgement receive(Delivery delivery) {
        return new StoredReception(features(), inbox, () -> now, Runnable::run, () -> {}).receive(delivery);
    }

    private void handleAll() {
        var workers = new Workers("me", Runnable::run, () -> {});
        var dispatcher = new Dispatcher(features(), inbox, () -> now, workers, () -> "id-1");
        boolean more = dispatcher.handleWaiting();
        while (more) {
            more = dispatcher.handleWaiting();
        }
    }

    private List<Outgoing> claimed() {
        var items = new ArrayList<Outgoing>();
        var claim = ledger.claim("scripted", "test", now, now.plusSeconds(60), 100);
        while (!claim.isEmpty()) {
            for (var entry : claim) {
                items.add(entry.item());
                ledger.sent(entry, dev.warmup.chat.Sent.nowhere(), now);
            }
            claim = ledger.claim("scripted", "test", now, now.plusSeconds(60), 100);
        }
        return items;
    }

    private final List<Outgoing> out = new ArrayList<>();

    private List<String> repliesTo(Member member) {
        out.addAll(claimed());
        return out.stream()
                .filter(Outgoing.PrivateReply.class::isInstance)
                .map(Outgoing.PrivateReply.class::cast)
                .filter(reply -> reply.to().member().equals(member))
                .map(reply ->
                        ((dev.warmup.chat.Block.Plain) reply.card().blocks().get(0)).text())
                .toList();
    }

    private Delivery invoked(String id, Member member, String command) {
        var invocation = new Invocation(id, caller(member), CHANNEL, command, Map.of(), now);
        return new Delivery.Invoked(id, invocation, replyTo(member));
    }

    private static Caller caller(Member member) {
        return new Caller(member, member.id(), false, "en");
    }

    private static ReplyTo replyTo(Member member) {
        return new ReplyTo(CHANNEL, "", member, "", Instant.MAX);
    }

    private Features features() {
        List<ButtonAction> buttons = List.of(new Share(ledger));
        return new Features(
                List.of(
                        new Acting("greet", false),
                        new Acting("refuse", false),
                        new Acting("explode", false),
                        new Acting("govern", true),
                        new Acting("overflow", false),
                        new Acting("share-me", false)),
                buttons,
                List.of(new Faulty("fragile", 1), new Faulty("hopeless", Integer.MAX_VALUE)),
                List.of());
    }

    /** A form that fails so many times before it works. */
    private final class Faulty implements FormAction {
        private final String name;
        private final int faults;

        Faulty(String name, int faults) {
            this.name = name;
            this.faults = faults;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Reply submit(Submission submission) {
            ran.add(name);
            if (ran.size() <= faults) {
                throw new IllegalStateException("a passing fault");
            }
            return Reply.privately(Card.sentence("hello"));
        }
    }

    /** A command that writes down that it ran, and then does what its name says. */
    private final class Acting implements Command {
        private final String name;
        private final boolean adminsOnly;

        Acting(String name, boolean adminsOnly) {
            this.name = name;
            this.adminsOnly = adminsOnly;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public boolean adminsOnly() {
            return adminsOnly;
        }

        @Override
        public Reply run(Invocation invocation) {
            ran.add(name + " " + invocation.delivery());
            return switch (name) {
                case "refuse" -> throw new Refusal("chat.admins-only");
                case "overflow" -> throw new StackOverflowError();
                case "explode" -> throw new IllegalStateException("a secret");
                case "share-me" -> Reply.shareable(Card.sentence("hello"));
                default -> Reply.privately(Card.sentence("hello"));
            };
        }
    }
}
