package dev.warmup.platform.discord;

import dev.warmup.chat.Card;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Control;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.RecordedReception;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Sent;
import dev.warmup.platform.discord.standin.Server;
import dev.warmup.platform.discord.standin.StandIn;
import dev.warmup.store.Ledger;
import dev.warmup.store.Owed;
import dev.warmup.team.Channel;
import dev.warmup.team.Team;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A bot on a stand-in with one server. */
abstract class DiscordTest {
    final StandIn standIn = new StandIn(InstantSource.system());
    final Server server = standIn.server("Study group", "daily");
    final RecordedReception reception = new RecordedReception();
    private Optional<TestBot> bot = Optional.empty();

    @TempDir
    Path folder;

    @BeforeEach
    void startBot() throws Exception {
        var started = new TestBot(settings(), folder, InstantSource.system());
        bot = Optional.of(started);
        started.start(new CommandBook(List.of(new Samples.Recon(), new Samples.Daily())), reception);
    }

    DiscordSettings settings() {
        return TestBot.settings(standIn, StandIn.TOKEN, true);
    }

    void restart() throws Exception {
        bot().close();
        startBot();
    }

    @AfterEach
    void stop() {
        bot.ifPresent(TestBot::close);
        standIn.close();
    }

    TestBot bot() {
        return bot.orElseThrow();
    }

    DiscordPlatform platform() {
        return bot().platform();
    }

    Channel channel() {
        return new Channel(new Team("discord", server.id()), server.channel());
    }

    Outgoing.Post question(String text) {
        var card = Card.sentence(text).with(Control.Button.of("daily.hint", "q7", "Hint"));
        return new Outgoing.Post(channel(), card, true);
    }

    Sent send(String key, Outgoing item) throws SendFailure {
        return platform().send(key, item);
    }

    /** Marks something as owed and sent. */
    void remember(String entry, Outgoing item, Sent sent) {
        var ledger = new Ledger(bot().database());
        var now = bot().clock().instant();
        ledger.owe(Owed.now(entry, item, now), now);
        ledger.claim("discord", "test", now, now.plusSeconds(60), 100)
                .forEach(claimed -> ledger.sent(claimed, sent, now));
    }

    void until(String what, BooleanSupplier condition) {
        var unused =
                standIn.await(what, () -> Optional.of(condition.getAsBoolean()).filter(Boolean::booleanValue));
    }
}
