package dev.warmup.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Card;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.RecordedReception;
import dev.warmup.platform.discord.standin.Server;
import dev.warmup.platform.discord.standin.StandIn;
import dev.warmup.store.TestDatabases;
import dev.warmup.team.Channel;
import dev.warmup.team.Team;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many servers are split into shards, in one process or in several. */
class ShardsTest {
    private static final int SHARDS = 4;

    private final StandIn standIn = new StandIn(InstantSource.system());
    private final Server zero = standIn.serverOn(0, SHARDS, "Zero");
    private final Server three = standIn.serverOn(3, SHARDS, "Three");

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        standIn.close();
    }

    @Test
    void allShardsThatDiscordProposesConnectSoManyAtOnce() throws Exception {
        standIn.propose(SHARDS, 2);
        var reception = new RecordedReception();
        try (var bot = new TestBot(settings(OptionalInt.empty(), List.of()), folder, InstantSource.system())) {
            bot.start(book(), reception);
            until("all shards", () -> standIn.identifiedAt().size() == SHARDS && bot.isConnected());

            assertThat(gap(0, 2)).isGreaterThanOrEqualTo(TestBot.IDENTIFY.toNanos() * 9 / 10);
            assertThat(gap(1, 3)).isGreaterThanOrEqualTo(TestBot.IDENTIFY.toNanos() * 9 / 10);
            works(zero, bot, reception);
            works(three, bot, reception);
            assertThat(standIn.requests("PUT", "/commands")).isEqualTo(1);
        }
    }

    @Test
    void twoProcessesShareTheServers() throws Exception {
        var url = TestDatabases.POSTGRESQL.fresh(folder);
        var heardByFirst = new RecordedReception();
        var heardBySecond = new RecordedReception();
        try (var first = process(url, 0, 1);
                var second = process(url, 2, 3)) {
            second.start(book(), heardBySecond);
            first.start(book(), heardByFirst);
            until("all shards", () -> first.isConnected() && second.isConnected());

            works(zero, first, heardByFirst);
            works(three, second, heardBySecond);

            assertThat(heardByFirst.deliveries()).allMatch(delivery -> isIn(zero, delivery));
            assertThat(heardBySecond.deliveries()).allMatch(delivery -> isIn(three, delivery));
            until("the commands", () -> standIn.requests("PUT", "/commands") == 1);
            second.platform().send("from the other", new Outgoing.Post(channel(zero), Card.sentence("Hello"), true));
        }
    }

    @Test
    void aProcessWithoutTheFirstShardTellsDiscordNoCommands() throws Exception {
        try (var bot = new TestBot(settings(OptionalInt.of(SHARDS), List.of(2, 3)), folder, InstantSource.system())) {
            bot.start(book(), new RecordedReception());
            until("its shards", bot::isConnected);

            assertThat(standIn.identifiedAt().keySet()).containsExactlyInAnyOrder(2, 3);
            assertThat(standIn.requests("PUT", "/commands")).isZero();
        }
    }

    @Test
    void whatOneProcessMissedIsToldThoughTheOtherWasThere() throws Exception {
        var url = TestDatabases.POSTGRESQL.fresh(folder);
        try (var first = process(url, 0, 1)) {
            first.start(book(), new RecordedReception());
            try (var second = process(url, 2, 3)) {
                second.start(book(), new RecordedReception());
                until("its shards", second::isConnected);
            }
            try (var second = process(url, 2, 3)) {
                second.start(book(), new RecordedReception());
                until("the absence", () -> second.absences().size() == 1);
                assertThat(second.absences().get(0).team().id()).isEqualTo(three.id());
            }
            assertThat(first.absences()).isEmpty();
        }
    }

    private TestBot process(String url, Integer... shards) throws Exception {
        return new TestBot(settings(OptionalInt.of(SHARDS), List.of(shards)), url, InstantSource.system());
    }

    private void works(Server server, TestBot bot, RecordedReception reception) throws Exception {
        var ann = server.join("Ann");
        var message = server.says(ann, server.channel(), "Good morning");
        until(
                "the message",
                () -> reception.deliveries().stream()
                        .anyMatch(delivery -> delivery.id().equals(message)));
        server.command(ann, server.channel(), "recon", Map.of()).answer();
        var to = reception.last(Delivery.Invoked.class).replyTo();
        bot.platform().send("reply " + server.id(), new Outgoing.PrivateReply(to, Card.sentence("The sheet")));
        bot.platform().send("post " + server.id(), new Outgoing.Post(channel(server), Card.sentence("One?"), true));
    }

    private static boolean isIn(Server server, Delivery delivery) {
        return delivery.channel().team().id().equals(server.id());
    }

    private static Channel channel(Server server) {
        return new Channel(new Team("discord", server.id()), server.channel());
    }

    private static CommandBook book() {
        return new CommandBook(List.of(new Samples.Recon()));
    }

    private long gap(int one, int other) {
        var at = standIn.identifiedAt();
        return Math.abs(at.getOrDefault(one, 0L) - at.getOrDefault(other, 0L));
    }

    private DiscordSettings settings(OptionalInt shards, List<Integer> ids) {
        return new DiscordSettings(StandIn.TOKEN, standIn.apiUrl(), true, shards, ids);
    }

    private void until(String what, BooleanSupplier condition) {
        var unused =
                standIn.await(what, () -> Optional.of(condition.getAsBoolean()).filter(Boolean::booleanValue));
    }
}
