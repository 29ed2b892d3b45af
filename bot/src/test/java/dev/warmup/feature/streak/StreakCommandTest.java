package dev.warmup.feature.streak;

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

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.feature.House;
import dev.warmup.team.Channel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreakCommandTest {
    private static final String ANSWER = "This is what I would say about it in an interview.";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final House house;

    StreakCommandTest(@TempDir Path folder) {
        house = new House(folder);
    }

    /** Ana answers for a week, misses the next Monday, and answers on Tuesday; Ben answers once. */
    @BeforeEach
    void liveThroughSevenDays() {
        house.reply(ADMIN, "/daily set 09:00 UTC mon-fri");
        for (var date = MONDAY; date.isBefore(MONDAY.plusDays(9)); date = date.plusDays(1)) {
            if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                boolean missed = date.equals(MONDAY.plusDays(7));
                house.day(date, missed ? Map.of(BEN, ANSWER) : Map.of(ANA, ANSWER));
            }
        }
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void onesOwnStreakComesWithNumbersAndACalendar() throws IOException {
        var card = house.card(ANA, "/streak");

        assertThat(text(card))
                .contains("Streak of Ana", "Now: 6 days", "Longest: 6 days", "Freezes in hand: 0 of 2")
                .contains("[Calendar from May 18, 2026 to Nov 10, 2026: answered: 6, kept by a freeze: 1]");
        var picture = (Block.Picture) card.blocks().get(1);
        var image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(picture.png())));
        assertThat(image.getWidth()).isGreaterThan(800);
    }

    @Test
    void whySaysForEachDayWhatItDid() {
        var why = card(house.press(ANA, house.card(ANA, "/streak"), "Why?"));

        assertThat(text(why).lines().filter(line -> line.contains("2026")))
                .hasSize(7)
                .startsWith(
                        "Tue 10 Nov 2026: Answered in time: one day more. Streak 6, freezes 0.",
                        "Mon 9 Nov 2026: Missed, and a freeze was used: the streak is kept. Streak 5, freezes 0.",
                        "Fri 6 Nov 2026: Answered in time: one day more. Streak 5, freezes 1.");
    }

    @Test
    void anExcludedAnswerHasAReceipt() {
        house.reply(ADMIN, "/daily exclude ana 2026-11-10");

        var why = card(house.press(ANA, house.card(ANA, "/streak"), "Why?"));

        assertThat(text(why)).contains("Tue 10 Nov 2026: There was an answer, but an admin excluded it.");
    }

    @Test
    void othersSeeOnlyTheNumbers() {
        var card = house.card(BEN, "/streak ana");

        assertThat(text(card)).contains("Now: 6 days").doesNotContain("Calendar");
        assertThat(labels(card)).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> house.press(BEN, house.card(ANA, "/streak"), "Why?"));
    }

    @Test
    void adminsSeeTheDaysOfAnybodyButCannotShareThem() {
        var reply = house.reply(ADMIN, "/streak Ana");

        assertThat(labels(card(reply))).containsExactly("Why?");
        assertThat(text(card(house.press(ADMIN, card(reply), "Why?")))).contains("Mon 9 Nov 2026");
        assertThat(((Reply.Private) reply).shareable()).isFalse();
        assertThat(((Reply.Private) house.reply(ANA, "/streak")).shareable()).isTrue();
    }

    @Test
    void aMemberWhoHidesIsNotShownToOthers() {
        house.hide(ANA);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> house.reply(BEN, "/streak ana"))
                .satisfies(refusal -> assertThat(sentence(refusal)).doesNotContain("6"));
        assertThat(text(house.card(ANA, "/streak"))).contains("Now: 6 days");
    }

    @Test
    void whoHasNotAnsweredYetIsToldHowToBegin() {
        assertThat(text(house.card(CAY, "/streak")))
                .contains("Now: 0 days", "No answers here yet.")
                .doesNotContain("Calendar");
    }

    @Test
    void inAnotherPlaceTheOnlyChannelWithQuestionsIsMeant() {
        var direct = new Channel(House.TEAM, "D9");

        assertThat(text(card(house.reply(ANA, direct, "/streak", "d-direct")))).contains("Now: 6 days");
    }

    @Test
    void somebodyUnknownIsSaidToBeUnknown() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> house.reply(ANA, "/streak zoe"))
                .satisfies(refusal -> assertThat(sentence(refusal)).contains("nobody called “zoe”"));
    }

    @Test
    void manyDaysComeOnPagesThatCanBeTurned() {
        var date = MONDAY.plusDays(9);
        for (int days = 0; days < 20; date = date.plusDays(1)) {
            if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                house.day(date, Map.of(ANA, ANSWER));
                days++;
            }
        }
        var newest = card(house.press(ANA, house.card(ANA, "/streak"), "Why?"));
        var older = house.press(ANA, newest, "Earlier days");

        assertThat(dates(newest)).isEqualTo(20);
        assertThat(dates(card(older))).isEqualTo(7);
        assertThat(older).isInstanceOf(Reply.Replace.class);
        assertThat(labels(card(older))).containsExactly("Later days");
        assertThat(card(house.press(ANA, card(older), "Later days"))).isEqualTo(newest);
    }

    private static long dates(Card card) {
        return text(card).lines().filter(line -> line.contains(" 2026: ")).count();
    }
}
