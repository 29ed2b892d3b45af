package dev.warmup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.warmup.platform.slack.SlackSettings;
import dev.warmup.platform.slack.standin.Doings;
import dev.warmup.platform.slack.standin.Faults.Fault;
import dev.warmup.platform.slack.standin.Shown;
import dev.warmup.platform.slack.standin.StandInSlack;
import dev.warmup.study.DayWords;
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
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day in a Slack channel, through the bot as it is wired; only the clock is moved by hand. */
class SlackDayTest {
    private static final Path CONTENT = Path.of(System.getProperty("user.dir")).resolve("../content");
    private static final String DATE = "2026-11-16";
    private static final String ANSWER =
            "It depends on how the data is used, how much of it there is, and how fresh it has to be.";

    @TempDir
    Path folder;

    private volatile Instant now = Instant.parse("2026-11-16T00:30:00Z");
    private StandInSlack slack;
    private Doings doings;
    private String channel;
    private String ada;
    private String ben;
    private String cy;

    SlackDayTest() throws Exception {
        this.slack = new StandInSlack(() -> now);
        this.doings = slack.doings();
        this.channel = doings.makesChannel();
        this.ada = doings.joins("Ada", true);
        this.ben = doings.joins("Ben", false);
        this.cy = doings.joins("Cy", false);
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDayFromTheInvitationToTheReveal(boolean socket) throws Exception {
        try (var bot = start(socket)) {
            connect(bot, socket);
            setUp();
            var post = posted(bot);
            answered(bot, post);
            asked();
            revealed(bot, post);
        }
        try (var bot = start(socket)) {
            bot.advance(now);
            assertThat(questions())
                    .as("a second start posts no second question")
                    .hasSize(1);
        }
    }

    private void connect(Bot bot, boolean socket) {
        if (socket) {
            assertThat(doings.await(() -> slack.socket().connected() == 1)).isTrue();
        } else {
            slack.bringTo(bot.slack().orElseThrow()::receive);
        }
    }

    private void setUp() {
        doings.invitesBot(channel);
        var greeting = awaited(ada, "", shown -> shown.labels().contains("Set up"));
        doings.interacts(doings.press(ben, channel, greeting.ts(), "slack.command", "daily set"));
        awaited(ben, "", shown -> shown.texts().contains("Only admins can do that."));
        var press = doings.press(ada, channel, greeting.ts(), "slack.command", "daily set");
        doings.interacts(press);
        assertThat(doings.form(press.get("trigger_id").getAsString())).isPresent();

        types(ada, "/daily set 09:00 Asia/Singapore mon-fri");
        awaited(ada, "", shown -> shown.secret() && shown.texts().toString().contains("Asia/Singapore"));
    }

    private Shown posted(Bot bot) {
        now = Instant.parse("2026-11-16T01:00:01Z");
        slack.faults().next("chat.postMessage", new Fault.LostAfter());
        bot.advance(now);
        var post = awaited(ben, "", shown -> shown.labels().contains("Hint"));
        now = now.plusSeconds(30);
        bot.advance(now);
        assertThat(doings.await(() -> slack.faults().calls("conversations.history") > 0))
                .isTrue();
        assertThat(questions()).as("the lost answer made no second post").hasSize(1);
        return post;
    }

    private List<Shown> questions() {
        return doings.sees(ben, channel, "").stream()
                .filter(shown -> !shown.secret() && shown.labels().contains("Hint"))
                .toList();
    }

    private void answered(Bot bot, Shown post) {
        // The bot may not know yet where its post stands: then it collects the answer once it does.
        doings.says(ben, channel, post.ts(), ANSWER);
        advanceUntil(bot, () -> find(ben, post.ts(), Shown::checked).isPresent());
        var answer = awaited(ben, post.ts(), Shown::checked);
        doings.edits(channel, answer.ts(), ANSWER + " And on who pays.");

        doings.interacts(doings.press(cy, channel, post.ts(), post.actions().get(0), DATE));
        awaited(cy, "", shown -> shown.secret() && shown.texts().toString().contains("int"));

        var press = doings.press(cy, channel, post.ts(), post.actions().get(1), DATE);
        doings.interacts(press);
        var form = doings.form(press.get("trigger_id").getAsString()).orElseThrow();
        var field = form.getAsJsonArray("blocks")
                .get(0)
                .getAsJsonObject()
                .get("block_id")
                .getAsString();
        var sent = doings.interacts(doings.submission(cy, form, filled(form, field)));
        assertThat(sent.payload()).isEmpty();

        doings.tell(doings.writesFile(ada, channel, post.ts(), "SELECT 1; -- " + ANSWER));
        awaited(ada, post.ts(), shown -> shown.author().equals("Ada") && shown.checked());
    }

    private static Map<String, String> filled(JsonObject form, String text) {
        var values = new java.util.LinkedHashMap<String, String>();
        for (var element : form.getAsJsonArray("blocks")) {
            var block = element.getAsJsonObject();
            var options = block.getAsJsonObject("element").getAsJsonArray("options");
            if (options != null) {
                var value = options.get(0).getAsJsonObject().get("value").getAsString();
                values.put(block.get("block_id").getAsString(), value);
            }
        }
        values.put(text, ANSWER);
        return values;
    }

    private void asked() {
        types(ben, "/today");
        awaited(ben, "", shown -> shown.secret() && shown.texts().toString().contains("counts ✓"));
        types(ben, "/streak");
        awaited(ben, "", shown -> shown.secret() && shown.texts().toString().contains("Streak of Ben"));
        types(ben, "/leaderboard all");
        awaited(cy, "", shown -> !shown.secret() && shown.texts().toString().contains("Leaderboard"));
        types(ben, "/warmup recon NetEase");
        awaited(ben, "", shown -> shown.secret() && shown.texts().toString().contains("NetEase"));
        types(cy, "/ask-interviewer hr");
        awaited(cy, "", shown -> shown.secret() && shown.labels().stream().anyMatch(label -> label.contains("4")));

        doings.says(ben, doings.directChannel(ben), "", "streak");
        assertThat(doings.await(() -> doings.direct(ben).stream()
                        .anyMatch(shown -> shown.texts().toString().contains("Streak of Ben"))))
                .isTrue();
        doings.opensHome(ada);
        assertThat(doings.home(ada))
                .hasValueSatisfying(view -> assertThat(view.toString()).contains("Streak of Ada"));
    }

    private void revealed(Bot bot, Shown post) {
        now = Instant.parse("2026-11-16T09:00:01Z");
        bot.advance(now);
        awaited(ben, post.ts(), shown -> shown.texts().contains("Reference answer"));
        awaited(
                ben,
                post.ts(),
                shown -> shown.author().isEmpty() && shown.texts().contains(ANSWER));
        assertThat(doings.sees(ben, channel, post.ts()).stream()
                        .filter(shown -> shown.texts().contains("Reference answer")))
                .hasSize(1);
    }

    /** The timer would do so; here time stands still. */
    private void advanceUntil(Bot bot, BooleanSupplier happened) {
        for (int i = 0; i < 40 && !doings.await(Duration.ofMillis(500), happened); i++) {
            bot.advance(now);
        }
    }

    private void types(String member, String command) {
        var answer = doings.types(doings.command(member, channel, command));
        assertThat(answer.acknowledged()).isTrue();
        assertThat(answer.payload()).isEmpty();
    }

    private Shown awaited(String member, String thread, Predicate<Shown> wanted) {
        assertThat(doings.await(() -> find(member, thread, wanted).isPresent()))
                .as("among what %s sees: %s", member, doings.sees(member, channel, thread))
                .isTrue();
        return find(member, thread, wanted).orElseThrow();
    }

    private Optional<Shown> find(String member, String thread, Predicate<Shown> wanted) {
        return doings.sees(member, channel, thread).stream().filter(wanted).findFirst();
    }

    private Bot start(boolean socket) throws StartFailure {
        var settings = new Settings(
                "jdbc:sqlite:" + folder.resolve("warmup.db"),
                List.of(CONTENT),
                new Settings.Web("127.0.0.1", 0, OptionalInt.empty(), true, ""),
                new Settings.NewChannel(LocalTime.of(9, 0), ZoneId.of("Asia/Singapore"), DayWords.parse("mon-fri")),
                Set.of(),
                Optional.of(new SlackSettings(
                        StandInSlack.BOT_TOKEN,
                        socket ? StandInSlack.APP_TOKEN : "",
                        socket ? "" : StandInSlack.SECRET,
                        slack.apiUrl())),
                Optional.empty());
        return Bot.start(settings, new Edge(() -> now, new SecureRandom(), Duration.ofDays(1)));
    }
}
