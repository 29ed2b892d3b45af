package dev.warmup.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Card;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Field;
import dev.warmup.chat.Form;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Sent;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscordTablesTest extends StorageSuite {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00.123Z");
    private static final Channel CHANNEL = new Channel(new Team("discord", "1"), "2");
    private static final Member ANN = new Member(CHANNEL.team(), "3");

    @Test
    void onlyTheLastRegistrationIsRemembered() {
        var commands = new DiscordCommands(database());
        assertThat(commands.registered("app", "one")).isFalse();

        commands.remember("app", "one");
        commands.remember("app", "two");

        assertThat(commands.registered("app", "one")).isFalse();
        assertThat(commands.registered("app", "two")).isTrue();
        assertThat(commands.registered("other", "two")).isFalse();
    }

    @Test
    void aDraftIsKeptForAWeekAndTheLastOneStands() {
        var drafts = new DiscordDrafts(database());
        drafts.keep("id", form("first"), NOW);
        drafts.keep("id", form("second"), NOW);
        assertThat(drafts.find("id")).contains(form("second"));

        drafts.keep("other", form("third"), NOW.plus(Duration.ofDays(8)));

        assertThat(drafts.find("id")).isEmpty();
        assertThat(drafts.find("other")).isPresent();
    }

    private static Form form(String draft) {
        return new Form(
                "probe",
                "q7",
                "chat.share",
                "chat.share",
                List.of(new Field.Text("text", "chat.share", draft, true, true, 4_000)));
    }

    @Test
    void aMessageIsFoundAsItCameInAndAsItWentOut() {
        var messages = new DiscordMessages(database());
        var said = new Delivery.Said("9", CHANNEL, "", "9", ANN, "Ann", "Good morning", NOW);
        new Inbox(database()).store(said, NOW);
        var post = new Outgoing.Post(CHANNEL, Card.sentence("One?"), true);
        var ledger = new Ledger(database());
        ledger.owe(Owed.now("post", post, NOW), NOW);
        ledger.claim("discord", "test", NOW, NOW.plusSeconds(60), 1)
                .forEach(entry -> ledger.sent(entry, new Sent("10", "10"), NOW));

        assertThat(messages.said(CHANNEL.team(), "9")).contains(said);
        assertThat(messages.said(new Team("discord", "99"), "9")).isEmpty();
        assertThat(messages.sent("10")).contains(post);
        assertThat(messages.sent("9")).isEmpty();
    }

    @Test
    void whatIsOwedOnceIsNotOwedAgain() {
        var ledger = new Ledger(database());
        var hello = new Outgoing.Post(CHANNEL, Card.sentence("Hello"), false);

        assertThat(ledger.owe(Owed.now("hello", hello, NOW), NOW)).isTrue();
        assertThat(ledger.owe(Owed.now("hello", hello, NOW), NOW)).isFalse();
    }

    @Test
    void eachShardIsRememberedByItself() {
        var shards = new DiscordShards(database());
        assertThat(shards.heard(0, 2)).isEmpty();

        shards.hear(0, 2, NOW);
        shards.hear(1, 2, NOW.plusSeconds(1));
        shards.hear(0, 2, NOW.plusSeconds(2));

        assertThat(shards.heard(0, 2)).contains(NOW.plusSeconds(2));
        assertThat(shards.heard(1, 2)).contains(NOW.plusSeconds(1));
        assertThat(shards.heard(0, 1)).as("split otherwise").isEmpty();
    }
}
