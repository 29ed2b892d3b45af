package dev.warmup.feature.leaderboard;

import static dev.warmup.feature.House.ADMIN;
import static dev.warmup.feature.House.ANA;
import static dev.warmup.feature.House.BEN;
import static dev.warmup.feature.House.CAY;
import static dev.warmup.feature.House.card;
import static dev.warmup.feature.House.labels;
import static dev.warmup.feature.House.sentence;
import static dev.warmup.feature.House.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.feature.House;
import dev.warmup.team.Member;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaderboardCommandTest {
    private static final String PLAIN = "This is what I would say about it in an interview.";
    private static final String FULL =
            "All rows are filtered before grouping, and an index avoids a scan of the table.";
    private static final String OTHER = "My own reply is about something quite different from that.";
    private static final Member DAN = new Member(House.TEAM, "dan");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);

    private final House house;

    LeaderboardCommandTest(@TempDir Path folder) {
        house = new House(folder);
    }

    @BeforeEach
    void openChannel() {
        house.reply(ADMIN, "/daily set 09:00 UTC mon-fri");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void nobodyHasPointsAtFirst() {
        var reply = house.reply(ANA, "/leaderboard");

        assertThat(reply).isInstanceOf(Reply.Public.class);
        assertThat(text(card(reply))).contains("Nobody has points for this time yet.");
    }

    @Test
    void equalPointsShareARankAndTheNextIsLeftOut() {
        house.day(FRIDAY, Map.of(ANA, FULL));
        house.day(FRIDAY.plusDays(3), Map.of(ANA, PLAIN));
        house.day(FRIDAY.plusDays(4), Map.of(BEN, FULL));
        house.day(FRIDAY.plusDays(5), Map.of(CAY, FULL));
        house.day(FRIDAY.plusDays(6), Map.of(DAN, PLAIN));

        var text = text(house.card(BEN, "/leaderboard all"));

        assertThat(text)
                .contains("Leaderboard of all time")
                .contains("1. Ana: 30 points\n2. Ben: 20 points\n2. Cay: 20 points\n4. Dan: 10 points")
                .contains("[Points as bars. 1. Ana: 30 points; 2. Ben: 20 points;");
    }

    @Test
    void anAnswerStandsWithoutItsKeyPointsUntilTheReveal() {
        house.openDay(FRIDAY, Map.of(ANA, FULL));

        assertThat(text(house.card(BEN, "/leaderboard all"))).contains("1. Ana: 10 points");
    }

    @Test
    void theWeekBeginsOnMonday() {
        house.day(FRIDAY, Map.of(ANA, FULL));
        house.day(FRIDAY.plusDays(3), Map.of(BEN, PLAIN));

        assertThat(text(house.card(CAY, "/leaderboard")))
                .contains("Leaderboard of the week: Nov 9, 2026 to Nov 15, 2026", "1. Ben: 10 points")
                .doesNotContain("Ana");
        assertThat(text(house.card(CAY, "/leaderboard m"))).contains("1. Ana: 20 points\n2. Ben: 10 points");
    }

    @Test
    void whoHidesIsCountedAndNotNamed() {
        house.day(FRIDAY, Map.of(ANA, FULL, BEN, OTHER));
        house.hide(ANA);

        assertThat(text(house.card(BEN, "/leaderboard")))
                .contains("1. a member who hides: 20 points\n2. Ben: 10 points")
                .doesNotContain("Ana");
    }

    @Test
    void anExcludedAnswerEarnsNothing() {
        house.day(FRIDAY, Map.of(ANA, FULL, BEN, OTHER));
        house.reply(ADMIN, "/daily exclude ana 2026-11-06");

        assertThat(text(house.card(BEN, "/leaderboard"))).contains("1. Ben").doesNotContain("Ana");
    }

    @Test
    void anotherPeriodIsShownPrivatelyWithOnesOwnPlace() {
        house.day(FRIDAY, Map.of(ANA, FULL, BEN, OTHER));
        house.hide(BEN);
        var card = house.card(CAY, "/leaderboard");

        var reply = house.press(BEN, card, "This month");

        assertThat(labels(card)).containsExactly("This week", "This month", "The season", "All time");
        assertThat(((Reply.Private) reply).shareable()).isFalse();
        assertThat(text(card(reply))).contains("You are number 2, with 10 points.", "2. a member who hides");
    }

    @Test
    void aSeasonHasItsOwnLeaderboardAndWithoutOneThatIsSaid() {
        house.day(FRIDAY, Map.of(ANA, FULL));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> house.reply(ANA, "/leaderboard season"))
                .satisfies(refusal -> assertThat(sentence(refusal)).startsWith("No season has begun"));

        house.season("autumn *hiring*", FRIDAY.plusDays(3), FRIDAY.plusDays(30));
        house.day(FRIDAY.plusDays(3), Map.of(BEN, PLAIN));

        assertThat(text(house.card(ANA, "/leaderboard season")))
                .contains("season “autumn *hiring*”: Nov 9, 2026 to Dec 6, 2026", "1. Ben")
                .doesNotContain("Ana");
    }
}
