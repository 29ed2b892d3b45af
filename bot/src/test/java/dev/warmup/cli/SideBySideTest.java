package dev.warmup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.warmup.platform.discord.DiscordSettings;
import dev.warmup.platform.discord.standin.Server;
import dev.warmup.platform.discord.standin.StandIn;
import dev.warmup.platform.slack.SlackSettings;
import dev.warmup.platform.slack.standin.Doings;
import dev.warmup.platform.slack.standin.Shown;
import dev.warmup.platform.slack.standin.StandInSlack;
import dev.warmup.study.DayWords;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack and Discord in one process: each goes its way, and the trouble of one is not the other's. */
class SideBySideTest {
    private static final Path CONTENT = Path.of(System.getProperty("user.dir")).resolve("../content");
    private static final Map<String, String> NINE =
            Map.of("time", "09:00", "zone", "Asia/Singapore", "days", "mon-fri");
    private static final String HELLO = "Hello! I am Warmup";
    private static final String ANSWER =
            "It depends on how the data is used, how much of it there is, and how fresh it has to be.";

    @TempDir
    Path folder;

    private volatile Instant now = Instant.parse("2026-11-16T00:30:00Z");
    private final StandIn discord = new StandIn(() -> now);
    private final Server server = discord.server("Study group", "daily");
    private final String eve = server.join("Eve");
    private final StandInSlack slack;
    private final Doings doings;
    private final String channel;
    private final String ada;

    SideBySideTest() throws Exception {
        this.slack = new StandInSlack(() -> now);
        this.doings = slack.doings();
        this.channel = doings.makesChannel();
        this.ada = doings.joins("Ada", true);
    }

    @AfterEach
    void close() {
        slack.close();
        discord.close();
    }

    @Test
    void bothHaveTheirDay() throws Exception {
        try (var bot = start()) {
            setUp(bot);
            now = Instant.parse("2026-11-16T01:00:01Z");
            bot.advance(now);
            until("both posts", bot, () -> onSlack("", "Hint") == 1 && onDiscord(server.channel(), "Hint") == 1);

            var question = questions(server.channel(), "Hint").get(0).path("id").asText();
            var post = find("", "Hint").orElseThrow();
            server.says(eve, question, ANSWER);
            doings.says(ada, channel, post.ts(), ANSWER);
            until(
                    "both check marks",
                    bot,
                    () -> isChecked(question) && find(post.ts(), "").isPresent());

            now = Instant.parse("2026-11-16T09:00:01Z");
            bot.advance(now);
            until(
                    "both reveals",
                    bot,
                    () -> onSlack(post.ts(), "Reference answer") == 1 && onDiscord(question, "Reference answer") == 1);
            assertThat(onSlack("", "Hint")).isEqualTo(1);
            assertThat(onDiscord(server.channel(), "Hint")).isEqualTo(1);
        }
    }

    @Test
    void theTroubleOfOneIsNotTheOthers() throws Exception {
        try (var bot = start()) {
            setUp(bot);
            assertThat(health(bot)).isEqualTo(200);
            discord.refuseHandshakes(true);
            discord.dropAndForgetSessions();
            discord.hang("POST", "/messages", Duration.ofSeconds(3));
            until("the loss", bot, () -> health(bot) == 503);

            now = Instant.parse("2026-11-16T01:00:01Z");
            bot.advance(now);
            until("Slack's post", bot, () -> onSlack("", "Hint") == 1);

            discord.refuseHandshakes(false);
            until("the connection", bot, () -> health(bot) == 200);
            until("Discord's post", bot, () -> onDiscord(server.channel(), "Hint") == 1);
        }
    }

    @Test
    void aServerThatInvitesTheBotAgainGoesOnWithoutAnotherGreeting() throws Exception {
        try (var bot = start()) {
            setUp(bot);
            server.removesBot();
            now = now.plusSeconds(60);
            bot.advance(now);
        }
        try (var bot = start()) {
            server.invitesAgain();
            now = Instant.parse("2026-11-16T01:00:01Z");
            bot.advance(now);
            until("the post", bot, () -> onDiscord(server.channel(), "Hint") == 1);

            assertThat(onDiscord(server.channel(), HELLO)).isEqualTo(1);
        }
    }

    private void setUp(Bot bot) {
        discord.await(
                "the greeting",
                () -> Optional.of(onDiscord(server.channel(), HELLO)).filter(count -> count == 1));
        assertThat(server.commandAsAdmin(eve, server.channel(), "daily set", NINE)
                        .reply()
                        .toString())
                .contains("Asia/Singapore");
        doings.invitesBot(channel);
        assertThat(doings.types(doings.command(ada, channel, "/daily set 09:00 Asia/Singapore mon-fri"))
                        .acknowledged())
                .isTrue();
        until("the schedule on Slack", bot, () -> onSlack("", "Asia/Singapore") == 1);
    }

    private long onSlack(String thread, String text) {
        return doings.sees(ada, channel, thread).stream()
                .filter(shown -> says(shown, text))
                .count();
    }

    private static boolean says(Shown shown, String text) {
        return shown.texts().toString().contains(text)
                || shown.labels().toString().contains(text);
    }

    private Optional<Shown> find(String thread, String text) {
        return doings.sees(ada, channel, thread).stream()
                .filter(shown -> thread.isEmpty() || shown.checked())
                .filter(shown -> says(shown, text))
                .findFirst();
    }

    private long onDiscord(String place, String text) {
        return questions(place, text).size();
    }

    private List<? extends JsonNode> questions(String place, String text) {
        return discord.messages(place).stream()
                .filter(message -> message.toString().contains(text))
                .toList();
    }

    private boolean isChecked(String thread) {
        return discord.messages(thread).stream()
                .anyMatch(message -> message.path("checked").asBoolean());
    }

    private static int health(Bot bot) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + bot.port() + "/health/ready"))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The timer would wake the bot; here time goes by a second at each look. */
    private void until(String what, Bot bot, BooleanSupplier happened) {
        for (int i = 0; i < 100 && !doings.await(Duration.ofMillis(200), happened); i++) {
            now = now.plusSeconds(1);
            bot.advance(now);
        }
        assertThat(happened.getAsBoolean()).as(what).isTrue();
    }

    private Bot start() throws StartFailure {
        var settings = new Settings(
                "jdbc:sqlite:" + folder.resolve("warmup.db"),
                List.of(CONTENT),
                new Settings.Web("127.0.0.1", 0, OptionalInt.empty(), false, ""),
                new Settings.NewChannel(LocalTime.of(9, 0), ZoneId.of("Asia/Singapore"), DayWords.parse("mon-fri")),
                Set.of(),
                Optional.of(new SlackSettings(StandInSlack.BOT_TOKEN, StandInSlack.APP_TOKEN, "", slack.apiUrl())),
                Optional.of(
                        new DiscordSettings(StandIn.TOKEN, discord.apiUrl(), true, OptionalInt.empty(), List.of())));
        return Bot.start(settings, new Edge(() -> now, new SecureRandom(), Duration.ofDays(1)));
    }
}
