package dev.warmup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.warmup.platform.discord.DiscordSettings;
import dev.warmup.platform.discord.standin.Asked;
import dev.warmup.platform.discord.standin.Server;
import dev.warmup.platform.discord.standin.StandIn;
import dev.warmup.study.DayWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day on two Discord servers, through the bot as it is wired; only the clock is moved by hand. */
class DiscordDayTest {
    private static final Path CONTENT = Path.of(System.getProperty("user.dir")).resolve("../content");
    private static final String ANSWER =
            "It depends on how the data is used, how much of it there is, and how fresh it has to be.";

    @TempDir
    Path folder;

    private volatile Instant now = Instant.parse("2026-11-16T00:30:00Z");
    private final StandIn discord = new StandIn(() -> now);
    private final Server group = discord.server("Study group", "daily");
    private final Server owls = discord.server("Night owls", "questions");
    private final String ada = group.join("Ada");
    private final String ben = group.join("Ben");
    private final String cy = group.join("Cy");
    private String question = "";

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void aDayFromTheInvitationToTheReveal() throws Exception {
        day(this::start);
    }

    @Test
    void theSameDayInAProcessThatIsKilledInTheMiddleOfIt() throws Exception {
        day(this::startProcess);
    }

    /** The bot, however it was started. */
    private interface Running extends AutoCloseable {
        void advance(Instant now);

        @Override
        void close();
    }

    private void day(Callable<Running> start) throws Exception {
        try (var bot = start.call()) {
            invited();
            setUp();
            posted(bot);
            answered(bot);
        }
        try (var bot = start.call()) {
            bot.advance(now);
            answeredOtherwise(bot);
            asked();
            awayForAWhile(bot);
            revealed(bot);
        }
    }

    private void invited() {
        var fresh = discord.server("Newcomers", "general");
        var greeting = awaited(fresh.channel(), message -> labels(message).contains("Set up"));
        var button = customId(greeting, 0);
        var asked = fresh.press(fresh.join("Dan"), id(greeting), button);
        assertThat(text(asked.reply())).contains("Only admins can do that.");
    }

    private void setUp() {
        var options = Map.of("time", "09:00", "zone", "Asia/Singapore", "days", "mon-fri");
        assertThat(text(group.command(ben, group.channel(), "daily set", options)
                        .reply()))
                .contains("Only admins can do that.");
        assertThat(text(group.commandAsAdmin(ada, group.channel(), "daily set", options)
                        .reply()))
                .contains("Asia/Singapore");
        var late = Map.of("time", "22:00", "zone", "Europe/Berlin", "days", "mon-fri");
        assertThat(text(owls.commandAsAdmin(owls.join("Eve"), owls.channel(), "daily set", late)
                        .reply()))
                .contains("Europe/Berlin");
        assertThat(group.commandAsAdmin(ada, group.channel(), "daily set", Map.of())
                        .answer()
                        .path("type")
                        .asInt())
                .as("without anything to set it asks with a form")
                .isEqualTo(9);
    }

    private void posted(Running bot) {
        now = Instant.parse("2026-11-16T01:00:01Z");
        discord.loseAnswer("POST", "/channels/" + group.channel() + "/messages");
        bot.advance(now);
        var post = awaited(group.channel(), message -> labels(message).contains("Hint"));
        question = id(post);
        discord.await("the thread", () -> {
            now = now.plusSeconds(1);
            bot.advance(now);
            return Optional.of(discord.requests("POST", "/threads")).filter(count -> count == 1);
        });
        assertThat(questions(group)).as("the lost answer made no second post").hasSize(1);
        assertThat(questions(owls)).isEmpty();
    }

    private List<? extends JsonNode> questions(Server server) {
        return discord.messages(server.channel()).stream()
                .filter(message -> labels(message).contains("Hint") && !Server.isPrivate(message))
                .toList();
    }

    private void answered(Running bot) {
        now = now.plusSeconds(10);
        var answer = group.says(ben, question, ANSWER);
        checked(bot, answer);
        group.edits(answer, ANSWER + " And on who pays.");
        group.reacts(cy, answer, "👍", true);
    }

    private void answeredOtherwise(Running bot) {
        var post = questions(group).get(0);
        assertThat(text(group.press(cy, question, customId(post, 0)).reply())).isNotEmpty();
        var form = group.press(cy, question, customId(post, 1));
        var sent = group.submit(cy, form, filled(form));
        assertThat(text(sent.reply())).isNotEmpty();

        var beside = group.says(ada, group.channel(), ANSWER + " Said in the wrong place.");
        now = now.plusSeconds(5);
        assertThat(text(group.menu(ada, beside, "Count this").reply()))
                .as("one press is enough, however quick")
                .contains("Counted");
        checked(bot, beside);
    }

    private Map<String, String> filled(Asked form) {
        var values = new HashMap<String, String>();
        for (var label : form.answer().path("data").path("components")) {
            var field = label.path("component");
            var options = field.path("options");
            values.put(
                    field.path("custom_id").asText(),
                    options.isEmpty() ? ANSWER : options.get(0).path("value").asText());
        }
        return values;
    }

    private void asked() {
        assertThat(text(command(ben, "today", Map.of()).reply())).contains("✓");
        assertThat(text(command(ben, "streak", Map.of()).reply())).contains("Ben");
        command(ben, "leaderboard", Map.of("period", "all")).answer();
        awaited(group.channel(), message -> text(message).contains("Leaderboard"));
        assertThat(text(command(ben, "recon", Map.of("company", "NetEase")).reply()))
                .contains("NetEase");
        assertThat(labels(command(cy, "ask-interviewer", Map.of("who", "hr")).reply()))
                .anyMatch(label -> label.contains("4"));
        assertThat(text(command(cy, "help", Map.of()).reply())).contains("/recon");
    }

    private Asked command(String member, String name, Map<String, String> options) {
        return group.command(member, group.channel(), name, options);
    }

    /** What is said while nobody hears it is collected before the day is judged. */
    private void awayForAWhile(Running bot) {
        int before = discord.handshakes();
        discord.refuseHandshakes(true);
        discord.dropAndForgetSessions();
        discord.await(
                "an attempt to connect again",
                () -> Optional.of(discord.handshakes()).filter(count -> count > before));
        var dan = group.join("Dan");
        now = now.plus(Duration.ofMinutes(30));
        var unheard = group.says(dan, question, ANSWER + " Nobody hears me.");
        now = now.plus(Duration.ofMinutes(30));
        discord.refuseHandshakes(false);
        discord.await(
                "the connection", () -> Optional.of(discord.botConnected()).filter(back -> back));
        checked(bot, unheard);
    }

    private void revealed(Running bot) {
        now = Instant.parse("2026-11-16T09:00:01Z");
        bot.advance(now);
        awaited(question, message -> text(message).contains("Reference answer"));
        awaited(
                question,
                message -> text(message).contains(ANSWER) && text(message).contains("Cy"));
        assertThat(discord.messages(question).stream()
                        .filter(message -> text(message).contains("Reference answer")))
                .hasSize(1);
        assertThat(questions(group)).hasSize(1);

        now = Instant.parse("2026-11-16T21:00:01Z");
        bot.advance(now);
        awaited(owls.channel(), message -> labels(message).contains("Hint"));
    }

    /** An answer that was written before the bot knew its own post is collected a little later. */
    private void checked(Running bot, String message) {
        discord.await("the check mark", () -> {
            bot.advance(now);
            return Optional.of(isChecked(message)).filter(checked -> checked);
        });
    }

    private boolean isChecked(String message) {
        return List.of(group.channel(), question).stream()
                .flatMap(place -> discord.messages(place).stream())
                .anyMatch(shown ->
                        id(shown).equals(message) && shown.path("checked").asBoolean());
    }

    private JsonNode awaited(String place, Predicate<JsonNode> wanted) {
        return discord.await(
                "a message in " + place,
                () -> discord.messages(place).stream()
                        .filter(wanted)
                        .map(JsonNode.class::cast)
                        .findFirst());
    }

    private static String text(JsonNode message) {
        var text = new StringBuilder(message.path("content").asText());
        for (var embed : message.path("embeds")) {
            text.append('\n').append(embed.path("title").asText());
            text.append('\n').append(embed.path("description").asText());
        }
        return text.toString();
    }

    private static List<String> labels(JsonNode message) {
        return message.findValuesAsText("label");
    }

    private static String customId(JsonNode message, int button) {
        return message.path("components")
                .get(0)
                .path("components")
                .get(button)
                .path("custom_id")
                .asText();
    }

    private static String id(JsonNode message) {
        return message.path("id").asText();
    }

    private Running startProcess() throws IOException {
        var program = ClockedProgram.start(
                folder,
                now,
                List.of("--discord-token=" + StandIn.TOKEN, "--discord-api-url=" + discord.apiUrl(), "--room=on"));
        return new Running() {
            @Override
            public void advance(Instant instant) {
                try {
                    program.advance(instant);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void close() {
                program.close();
            }
        };
    }

    private Running start() throws StartFailure {
        var settings = new Settings(
                "jdbc:sqlite:" + folder.resolve("warmup.db"),
                List.of(CONTENT),
                new Settings.Web("127.0.0.1", 0, OptionalInt.empty(), true, ""),
                new Settings.NewChannel(LocalTime.of(9, 0), ZoneId.of("Asia/Singapore"), DayWords.parse("mon-fri")),
                Set.of(),
                Optional.empty(),
                Optional.of(
                        new DiscordSettings(StandIn.TOKEN, discord.apiUrl(), true, OptionalInt.empty(), List.of())));
        var bot = Bot.start(settings, new Edge(() -> now, new SecureRandom(), Duration.ofDays(1)));
        return new Running() {
            @Override
            public void advance(Instant instant) {
                bot.advance(instant);
            }

            @Override
            public void close() {
                bot.close();
            }
        };
    }
}
