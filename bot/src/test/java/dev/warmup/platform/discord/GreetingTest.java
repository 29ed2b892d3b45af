package dev.warmup.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Outgoing;
import dev.warmup.platform.discord.standin.Server;
import dev.warmup.store.Ledger;
import dev.warmup.store.LedgerEntry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who invites the bot is told how to begin, once. */
class GreetingTest extends DiscordTest {
    private final List<String> greeted = new ArrayList<>();

    @Test
    void aServerThatInvitedTheBotBeforeItWasStartedIsGreetedOnce() throws Exception {
        until("the greeting", () -> greetings(server) == 1);

        restart();
        standIn.repeat("GUILD_CREATE");
        aNewServerIsGreetedToo();

        assertThat(greetings(server)).isEqualTo(1);
    }

    private void aNewServerIsGreetedToo() {
        var other = standIn.server("Another group", "general");
        until("the other greeting", () -> greetings(other) == 1);
    }

    @Test
    void aServerThatInvitesTheBotAgainIsGreetedAgain() {
        var other = standIn.server("Another group", "general");
        until("the greeting", () -> greetings(other) == 1);

        other.removesBot();
        other.invitesAgain();

        until("another greeting", () -> greetings(other) == 2);
    }

    private long greetings(Server where) {
        var now = bot().clock().instant().plusSeconds(5);
        var ledger = new Ledger(bot().database());
        for (LedgerEntry entry : ledger.claim("discord", "test", now, now.plusSeconds(3600), 10)) {
            greeted.add(((Outgoing.Post) entry.item()).channel().id());
            ledger.drop(entry, Ledger.Dropped.REFUSED, "seen");
        }
        return greeted.stream().filter(where.channel()::equals).count();
    }
}
