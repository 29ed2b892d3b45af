package dev.warmup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.study.DayWords;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two weeks in the room: a real database, a real server, members over HTTP; only the clock is moved by hand. */
class FortnightTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Singapore");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 15);
    private static final LocalTime POSTED = LocalTime.of(9, 0);
    private static final LocalTime REVEALED = LocalTime.of(17, 0);
    private static final Path CONTENT = Path.of(System.getProperty("user.dir")).resolve("../content");

    @TempDir
    Path folder;

    private volatile Instant now = at(SUNDAY, LocalTime.NOON);

    @Test
    void oneQuestionEachScheduledDayTheRightStreaksAndARevealEachDay() throws Exception {
        // Ana always answers, Ben misses one day after five, Cy two days after one.
        var days = new ArrayList<LocalDate>();
        try (var bot = start()) {
            var ana = Guest.join(bot.room().address(), "Ana");
            ana.answer(ana.awaitQuestion(1), answer("Ana", SUNDAY));
        }
        try (var bot = start()) {
            var ana = Guest.join(bot.room().address(), "Ana again");
            assertThat(ana.questions())
                    .as("a second start posts no second question")
                    .hasSize(1);
            var ben = Guest.join(bot.room().address(), "Ben");
            var cy = Guest.join(bot.room().address(), "Cy");
            for (var date = SUNDAY.plusDays(1); date.isBefore(SUNDAY.plusDays(15)); date = date.plusDays(1)) {
                if (weekend(date)) {
                    quiet(bot, date, ana, days.size() + 1);
                } else {
                    days.add(date);
                    day(bot, date, days.size(), List.of(ana, ben, cy));
                }
            }
            assertThat(days).hasSize(10);
            assertThat(ana.questions()).hasSize(11);
            assertThat(ana.streak()).containsExactly("10 days", "10 days", "2 of 2");
            assertThat(ben.streak()).as("a freeze saved the sixth day").containsExactly("9 days", "9 days", "0 of 2");
            assertThat(cy.streak())
                    .as("two days missed without a freeze")
                    .containsExactly("6 days", "6 days", "1 of 2");
            assertThat(ben.type("/leaderboard all")).contains("1. Ana again", "2. Ben", "3. Cy");
        }
    }

    private void day(Bot bot, LocalDate date, int number, List<Guest> guests) {
        set(bot, date, POSTED);
        set(bot, date, POSTED.plusSeconds(1));
        var post = guests.get(0).awaitQuestion(number + 1);
        guests.get(0).answer(post, answer("Ana", date));
        if (number != 6) {
            guests.get(1).answer(post, answer("Ben", date));
        }
        if (!Set.of(3, 4).contains(number)) {
            guests.get(2).answer(post, answer("Cy", date));
        }
        set(bot, date, REVEALED.plusSeconds(1));
        guests.get(0).awaitInThread(post, "Reference answer");
        assertThat(guests.get(0).questions()).hasSize(number + 1);
    }

    private void quiet(Bot bot, LocalDate date, Guest guest, int questions) {
        set(bot, date, POSTED.plusSeconds(1));
        set(bot, date, REVEALED);
        assertThat(guest.questions()).hasSize(questions);
    }

    private void set(Bot bot, LocalDate date, LocalTime time) {
        now = at(date, time);
        bot.advance(now);
    }

    private static boolean weekend(LocalDate date) {
        return date.getDayOfWeek().getValue() > 5;
    }

    private static String answer(String name, LocalDate date) {
        return name + " says on " + date + " that it depends on how the data is used and how much of it there is.";
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    private Bot start() throws StartFailure {
        var settings = new Settings(
                "jdbc:sqlite:" + folder.resolve("warmup.db"),
                List.of(CONTENT),
                new Settings.Web("127.0.0.1", 0, OptionalInt.empty(), true, ""),
                new Settings.NewChannel(POSTED, ZONE, DayWords.parse("mon-fri")),
                Set.of(),
                Optional.empty(),
                Optional.empty());
        return Bot.start(settings, new Edge(() -> now, new SecureRandom(), Duration.ofDays(1)));
    }
}
