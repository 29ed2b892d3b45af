package dev.warmup.feature.interviewer;

import static dev.warmup.feature.House.ANA;
import static dev.warmup.feature.House.BEN;
import static dev.warmup.feature.House.card;
import static dev.warmup.feature.House.labels;
import static dev.warmup.feature.House.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.warmup.chat.Card;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.feature.House;
import dev.warmup.feature.SampleNotes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewerTest {
    private static final Pattern ASKED = Pattern.compile("Ask (\\w+)\\?");

    private final House house;

    InterviewerTest(@TempDir Path folder) {
        house = new House(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void eachQuestionComesWithGoodSignsRedFlagsAndATip() {
        assertThat(text(house.card(ANA, "/ask-interviewer hr")))
                .contains(
                        "**1. Ask h1?**\n\n*Good signs*\n\n- good h1\n- and more\n\n*Red flags:* bad h1\n\n*Tip:* tip h1");
    }

    @ParameterizedTest
    @CsvSource({"hr, 3", "engineer, 10", "manager, 10", "ml, 1", "anyone, 12", "'', 12", "eng, 10"})
    void aPersonGetsWhatFitsAndWhatFitsEverybody(String who, int questions) {
        assertThat(text(house.card(ANA, "/ask-interviewer " + who))).contains("of " + questions + "\n", "Ask ");
    }

    @Test
    void manyQuestionsComeOnPages() {
        var first = house.card(ANA, "/ask-interviewer engineer");
        var second = house.press(ANA, first, "Next");

        assertThat(asked(first)).hasSize(5);
        assertThat(asked(card(second))).hasSize(5).doesNotContainAnyElementsOf(asked(first));
        assertThat(second).isInstanceOf(Reply.Replace.class);
        assertThat(labels(card(second))).contains("Previous").doesNotContain("Next");
    }

    @Test
    void theSameFourArePickedAllDayAndAnotherFourWhenPressedAgain() {
        var card = house.card(ANA, "/ask-interviewer engineer");
        var four = card(house.press(ANA, card, "Pick 4 for me"));
        house.wait(Duration.ofHours(8));

        assertThat(card(house.press(ANA, card, "Pick 4 for me"))).isEqualTo(four);
        var another = card(house.press(ANA, four, "Another four"));
        assertThat(asked(four)).hasSize(4);
        assertThat(asked(another)).hasSize(4).doesNotContainAnyElementsOf(asked(four));
    }

    @Test
    void membersAndDaysDiffer() {
        var card = house.card(ANA, "/ask-interviewer anyone");
        var ofAna = asked(card(house.press(ANA, card, "Pick 4 for me")));
        var ofBen = asked(card(house.press(BEN, card, "Pick 4 for me")));
        house.wait(Duration.ofDays(1));

        assertThat(ofBen).isNotEqualTo(ofAna);
        assertThat(asked(card(house.press(ANA, card, "Pick 4 for me")))).isNotEqualTo(ofAna);
    }

    @Test
    void whereThereAreFewerThanFourAllArePicked() {
        var card = house.card(ANA, "/ask-interviewer hr");

        assertThat(asked(card(house.press(ANA, card, "Pick 4 for me")))).hasSize(3);
    }

    @Test
    void anotherPersonCanBeChosenOnTheCard() {
        var card = house.card(ANA, "/ask-interviewer");

        assertThat(text(card(house.press(ANA, card, "HR")))).contains("What to ask HR");
    }

    @Test
    void notesWithoutSuchQuestionsAreSaidToHaveNone() {
        house.notes(SampleNotes.with(List.of(), List.of()));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> house.reply(ANA, "/ask-interviewer"));
    }

    private static Set<String> asked(Card card) {
        var asked = new TreeSet<String>();
        var matcher = ASKED.matcher(text(card));
        while (matcher.find()) {
            asked.add(matcher.group(1));
        }
        return asked;
    }
}
