package dev.warmup.feature.practice;

import static dev.warmup.feature.House.ANA;
import static dev.warmup.feature.House.BEN;
import static dev.warmup.feature.House.card;
import static dev.warmup.feature.House.labels;
import static dev.warmup.feature.House.sentence;
import static dev.warmup.feature.House.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.warmup.chat.Card;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.feature.House;
import dev.warmup.feature.SampleNotes;
import dev.warmup.team.Member;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeTest {
    private static final String REVEAL = "Reveal the answer";
    private static final String ANOTHER = "Another question";

    private final House house;

    PracticeTest(@TempDir Path folder) {
        house = new House(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aQuestionComesWithoutItsAnswerAndHints() {
        var card = house.card(ANA, "/question spark");

        assertThat(text(card)).contains("What is spark-1?", "advanced").doesNotContain("The answer", "hint\n");
        assertThat(labels(card)).containsExactly("Hint", REVEAL, ANOTHER);
    }

    @Test
    void hintsComeOneAfterTheOther() {
        var first = card(house.press(ANA, house.card(ANA, "/question spark"), "Hint"));
        var second = card(house.press(ANA, first, "Next hint"));

        assertThat(text(first)).contains("First hint").doesNotContain("Second hint");
        assertThat(text(second)).contains("First hint", "Second hint");
        assertThat(labels(second)).containsExactly(REVEAL, ANOTHER);
    }

    @Test
    void theAnswerComesWithKeyPointsAndWhatWouldBeAskedNext() {
        var reply = house.press(ANA, house.card(ANA, "/question spark"), REVEAL);

        assertThat(reply).isInstanceOf(Reply.Replace.class);
        assertThat(text(card(reply))).contains("The answer of spark-1.", "an index avoids a scan", "And then?");
        assertThat(labels(card(reply))).containsExactly("Missed", "Almost", "Got it", ANOTHER);
    }

    @Test
    void aForgottenQuestionComesBackTomorrowBeforeAnythingNew() {
        var asked = rate(ANA, "/question sql", "Missed");

        assertThat(question(house.card(ANA, "/question sql"))).isNotEqualTo(asked);
        house.wait(Duration.ofDays(1));
        assertThat(question(house.card(ANA, "/question sql"))).isEqualTo(asked);
    }

    @Test
    void whatIsKnownComesBackLaterThanWhatWasForgotten() {
        var known = rate(ANA, "/question kafka", "Got it");
        var forgotten = rate(ANA, "/question kafka", "Missed");
        house.wait(Duration.ofDays(30));

        assertThat(question(house.card(ANA, "/question kafka"))).isEqualTo(forgotten);
        assertThat(question(house.card(ANA, "/question kafka"))).isEqualTo(known);
    }

    @Test
    void aDueQuestionThatWasNotRatedDoesNotComeAgainAtOnce() {
        var due = rate(ANA, "/question sql", "Missed");
        house.wait(Duration.ofDays(1));
        var shown = house.card(ANA, "/question sql");

        assertThat(question(shown)).isEqualTo(due);
        assertThat(question(card(house.press(ANA, shown, ANOTHER)))).isNotEqualTo(due);
        house.wait(Duration.ofHours(12));
        assertThat(question(house.card(ANA, "/question sql"))).isEqualTo(due);
    }

    @Test
    void ratingTwiceCountsOnce() {
        var revealed = card(house.press(ANA, house.card(ANA, "/question spark"), REVEAL));
        var first = card(house.press(ANA, revealed, "Missed"));
        var second = card(house.press(ANA, revealed, "Got it"));

        assertThat(text(first)).contains("Missed. It comes back in one day.");
        assertThat(text(second)).isEqualTo(text(first));
    }

    @Test
    void nobodyElseCanUseAPracticeTurn() {
        var card = house.card(ANA, "/question spark");

        for (var button : List.of("Hint", REVEAL, ANOTHER)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> house.press(BEN, card, button))
                    .satisfies(refusal -> assertThat(sentence(refusal)).contains("somebody else's practice"));
        }
    }

    @Test
    void aDoubleClickOnAnotherGivesOneQuestion() {
        var card = house.card(ANA, "/question sql");

        var first = card(house.press(ANA, card, ANOTHER));
        var second = card(house.press(ANA, card, ANOTHER));

        assertThat(question(first)).isNotEqualTo(question(card));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void theSameDeliveryAfterACrashGivesTheSameQuestion() {
        assertThat(house.reply(ANA, "/question sql", "again")).isEqualTo(house.reply(ANA, "/question sql", "again"));
    }

    @Test
    void allAreSeenBeforeTheOneSeenLongestAgoComesAgain() {
        var card = house.card(ANA, "/question sql entry");
        var first = question(card);
        var seen = new HashSet<>(List.of(first));
        for (int i = 0; i < 3; i++) {
            house.wait(Duration.ofMinutes(1));
            card = card(house.press(ANA, card, ANOTHER));
            seen.add(question(card));
        }
        house.wait(Duration.ofMinutes(1));

        assertThat(seen).hasSize(4);
        assertThat(question(card(house.press(ANA, card, ANOTHER)))).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "/question kaf, kafka",
        "/question expert, sql-hard",
        "/question topic:sql level:exp, sql-hard",
        "/question SPARK, spark-1",
        "/question Spark SQL, spark-sql-1",
    })
    void aTopicMayBeShortenedAndALevelMayStandAlone(String typed, String expected) {
        assertThat(question(house.card(ANA, typed.replace("Spark SQL", "\"Spark SQL\""))))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/question cobol | No notes are about “cobol”. There is: kafka, spark, spark-sql, sql.",
                "/question s | “s” could mean spark, spark-sql, sql. Write a little more of it.",
                "/question kafka entry | No question fits that topic and level. Leave one of them out and try again.",
            })
    void whatFitsNothingIsSaidClearly(String typed, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> house.reply(ANA, typed))
                .satisfies(refusal -> assertThat(sentence(refusal)).isEqualTo(sentence));
    }

    @Test
    void anOpenTurnKeepsItsQuestionWhenTheNotesChange() {
        var card = house.card(ANA, "/question spark");
        house.notes(SampleNotes.with(List.of(), List.of()));

        assertThat(text(card(house.press(ANA, card, REVEAL)))).contains("The answer of spark-1.");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> house.press(ANA, card, ANOTHER));
    }

    @Test
    void twoMembersPractiseInTheirOwnOrder() {
        rate(ANA, "/question spark", "Missed");
        house.wait(Duration.ofDays(1));

        assertThat(labels(house.card(BEN, "/question spark"))).contains("Hint");
        assertThat(question(house.card(ANA, "/question"))).contains("spark-1");
    }

    private String rate(Member member, String typed, String rating) {
        var asked = house.card(member, typed);
        house.press(member, card(house.press(member, asked, REVEAL)), rating);
        return question(asked);
    }

    private static String question(Card card) {
        return text(card).lines().skip(1).findFirst().orElseThrow();
    }
}
