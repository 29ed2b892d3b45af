package dev.warmup.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Caller;
import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Features;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Reply;
import dev.warmup.chat.ReplyTo;
import dev.warmup.delivery.ScriptedPlatform.Turn;
import dev.warmup.store.Inbox;
import dev.warmup.store.Ledger;
import dev.warmup.store.Owed;
import dev.warmup.store.StorageSuite;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reply that comes too late for its member waits until the member is there again. */
class HeldReplyTest extends StorageSuite {
    private static final Channel CHANNEL = new Channel(new Team("scripted", "t"), "one");
    private static final Member ANA = new Member(CHANNEL.team(), "ana");
    private static final Member BEN = new Member(CHANNEL.team(), "ben");

    private Instant now = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void whatCouldNotBeSaidFollowsTheNextReply() {
        var platform = new ScriptedPlatform(Turn.CLOSED);
        types(platform, "d1", ANA);
        types(platform, "d2", BEN);
        assertThat(platform.taken()).containsExactly("reply 2");

        types(platform, "d3", ANA);
        types(platform, "d4", ANA);

        assertThat(platform.taken()).containsExactly("reply 2", "reply 3", "held 1", "reply 4");
    }

    @Test
    void itIsHeldAgainWhereTheMemberIsGoneAgain() {
        var platform = new ScriptedPlatform(Turn.CLOSED, Turn.TAKE, Turn.CLOSED);
        types(platform, "d1", ANA);
        types(platform, "d2", ANA);
        assertThat(platform.taken()).containsExactly("reply 2");

        types(platform, "d3", ANA);

        assertThat(platform.taken()).containsExactly("reply 2", "reply 3", "held 2");
    }

    @Test
    void aMessageThatNobodyAskedForIsHeldToo() {
        var platform = new ScriptedPlatform(Turn.CLOSED);
        new Ledger(database()).owe(Owed.now("remind", new Outgoing.Direct(ANA, Card.sentence("Today")), now), now);
        send(platform);

        types(platform, "d1", ANA);

        assertThat(platform.taken()).containsExactly("reply 1", "held 1");
    }

    @Test
    void anAbsenceDoesNotEndInAFlood() {
        var platform = new ScriptedPlatform(Turn.CLOSED, Turn.CLOSED, Turn.CLOSED, Turn.CLOSED);
        for (int i = 0; i < 4; i++) {
            new Ledger(database())
                    .owe(Owed.now("remind " + i, new Outgoing.Direct(ANA, Card.sentence("Today")), now), now);
            send(platform);
        }

        types(platform, "d1", ANA);
        assertThat(platform.taken()).containsExactly("reply 1", "held 1", "held 2", "held 3");

        types(platform, "d2", ANA);
        assertThat(platform.taken()).endsWith("reply 2", "held 4");
    }

    private void types(ScriptedPlatform platform, String delivery, Member member) {
        var features = new Features(List.of(new Greet()), List.of(), List.of(), List.of());
        var inbox = new Inbox(database());
        var invocation =
                new Invocation(delivery, new Caller(member, member.id(), false, "en"), CHANNEL, "greet", Map.of(), now);
        inbox.store(new Delivery.Invoked(delivery, invocation, new ReplyTo(CHANNEL, "", member, "", Instant.MAX)), now);
        var dispatcher = new Dispatcher(features, inbox, () -> now, workers(), () -> "id-1");
        assertThat(dispatcher.handleWaiting()).isTrue();
        send(platform);
    }

    private void send(ScriptedPlatform platform) {
        now = now.plusSeconds(1);
        var courier = new Courier(platform, new Ledger(database()), () -> now, workers());
        boolean more = courier.sendDue();
        while (more) {
            more = courier.sendDue();
        }
    }

    private static Workers workers() {
        return new Workers("me", Runnable::run, () -> {});
    }

    private static final class Greet implements Command {
        @Override
        public String name() {
            return "greet";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public Reply run(Invocation invocation) {
            return Reply.privately(Card.sentence("hello"));
        }
    }
}
