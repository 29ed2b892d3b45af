package dev.warmup.feature.recon;

import static dev.warmup.feature.House.ANA;
import static dev.warmup.feature.House.BEN;
import static dev.warmup.feature.House.card;
import static dev.warmup.feature.House.labels;
import static dev.warmup.feature.House.sentence;
import static dev.warmup.feature.House.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Field;
import dev.warmup.chat.Form;
import dev.warmup.chat.Refusal;
import dev.warmup.feature.House;
import dev.warmup.feature.SampleNotes;
import dev.warmup.team.Channel;
import dev.warmup.team.Team;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReconTest {
    private static final String FIRST_STEP = "Fill in 1–5";
    private static final String SECOND_STEP = "Fill in 6–7";

    private final House house;

    ReconTest(@TempDir Path folder) {
        house = new House(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aCompanyWithoutASheetGetsTheTemplateWithWhatToLookFor() {
        var card = house.card(ANA, "/recon NetEase");

        assertThat(text(card))
                .contains("Company recon: NetEase", "no sheet of NetEase yet", "**1. About**", "Look for Gaps.");
        assertThat(labels(card)).containsExactly(FIRST_STEP, SECOND_STEP, "Example: Acme", "List all sheets");
        assertThat(labels(house.card(ANA, "/recon")))
                .as("looking is not writing")
                .doesNotContain("NetEase");
    }

    @Test
    void aSheetIsFilledInStepByStepAndNothingOfItIsLost() {
        var saved = write("NetEase", "about", "Games in many countries.");
        var second = house.send(BEN, house.form(BEN, saved, SECOND_STEP), Map.of("my-questions", "Who is on call?"));

        assertThat(text(second)).contains("Saved: My questions");
        assertThat(text(house.card(BEN, "/recon netease")))
                .contains("**1. About**\nGames in many countries.", "**7. My questions**\nWho is on call?")
                .contains("Still empty: 2. Keywords, 3. Tech, 4. Numbers, 5. Stories, 6. Gaps")
                .contains("Last edited by Ben");
    }

    @Test
    void theFormShowsWhatStandsThereAlready() {
        var saved = write("NetEase", "tech", "Kafka");

        var form = house.form(BEN, saved, FIRST_STEP);

        assertThat(form.fields())
                .extracting(field -> ((Field.Text) field).draft())
                .containsExactly("", "", "Kafka", "", "");
        assertThat(form.subject().length()).isLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"netease", "NetEase", " NETEASE ", "Net Ease", "ＮｅｔＥａｓｅ", "net", "NETE"})
    void oneCompanyIsFoundHoweverItIsWritten(String typed) {
        write("NetEase", "about", "Games.");

        assertThat(text(house.card(BEN, "/recon \"" + typed + "\""))).contains("Games.");
    }

    @Test
    void aBeginningIsSaidToBeOneAndLeavesTheWayToANewSheet() {
        write("NetEase", "about", "Games.");

        var taken = house.card(BEN, "/recon net");

        assertThat(text(taken)).contains("“net” was taken for NetEase.");
        assertThat(text(card(house.press(BEN, taken, "New sheet for “net”")))).contains("no sheet of net yet");
    }

    @Test
    void aBeginningThatFitsSeveralAsksWhich() {
        write("NetEase", "about", "Games.");
        write("Netflix", "about", "Films.");

        var several = house.card(BEN, "/recon net");

        assertThat(text(several)).contains("Several companies begin with “net”", "NetEase: Last edited by Ana");
        assertThat(text(card(house.press(BEN, several, "Netflix")))).contains("Films.");
    }

    @Test
    void anExactNameIsTakenBeforeLongerOnes() {
        write("Meta", "about", "Ads.");
        write("Metabase", "about", "Charts.");

        assertThat(text(house.card(BEN, "/recon meta"))).contains("Ads.").doesNotContain("taken for");
    }

    @Test
    void whenTwoWriteOnePartAtOnceBothTextsAreKept() {
        var card = house.card(ANA, "/recon NetEase");
        var formOfAna = house.form(ANA, card, FIRST_STEP);
        var formOfBen = house.form(BEN, card, FIRST_STEP);
        house.send(ANA, formOfAna, Map.of("about", "From Ana", "tech", "Flink"));

        var told = house.send(BEN, formOfBen, Map.of("about", "From Ben", "numbers", "7"));

        assertThat(text(told))
                .contains("Saved: Numbers", "Somebody else changed this while you wrote: About")
                .contains("From Ana\n\n— Ben wrote at the same time: —\nFrom Ben", "Flink");
    }

    @Test
    void whoLeavesAPartAsItWasDoesNotUndoWhatOthersWroteMeanwhile() {
        var saved = write("NetEase", "about", "Old");
        var formOfBen = house.form(BEN, saved, FIRST_STEP);
        house.send(ANA, house.form(ANA, saved, FIRST_STEP), Map.of("about", "New"));

        var told = house.send(BEN, formOfBen, Map.of("tech", "Kafka"));

        assertThat(text(told)).contains("Saved: Tech", "New").doesNotContain("Old", "Somebody else");
    }

    @Test
    void whatDoesNotFitBesideTheOthersTextIsGivenBackWhole() {
        var card = house.card(ANA, "/recon NetEase");
        var formOfBen = house.form(BEN, card, FIRST_STEP);
        var longOne = "a".repeat(3_000);
        var longOther = "b".repeat(3_000);
        house.send(ANA, house.form(ANA, card, FIRST_STEP), Map.of("about", longOne));

        var told = house.send(BEN, formOfBen, Map.of("about", longOther), "once");
        var toldAfterCrash = house.send(BEN, formOfBen, Map.of("about", longOther), "once");

        assertThat(text(told)).contains("Theirs stays for now", "About: " + longOther, longOne);
        assertThat(toldAfterCrash).isEqualTo(told);
    }

    @Test
    void theSameDeliveryEditsOnce() {
        var form = house.form(ANA, house.card(ANA, "/recon NetEase"), FIRST_STEP);
        house.send(ANA, form, Map.of("about", "One"), "once");
        var saved = house.send(ANA, form, Map.of("about", "One"), "once");

        assertThat(text(saved)).contains("Saved: About", "One").doesNotContain("at the same time");
    }

    @Test
    void aPartCanBeEmptiedAgain() {
        var saved = write("NetEase", "about", "Wrong");

        var emptied = house.send(ANA, house.form(ANA, saved, FIRST_STEP), Map.of("about", ""));

        assertThat(text(emptied)).contains("Still empty: 1. About").doesNotContain("Wrong");
    }

    @Test
    void anEmptyFormBeginsNoSheet() {
        var form = house.form(ANA, house.card(ANA, "/recon NetEase"), FIRST_STEP);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> house.send(ANA, form, Map.of("about", "  \r\n ")))
                .satisfies(refusal -> assertThat(sentence(refusal)).contains("no sheet was begun"));
        assertThat(labels(house.card(ANA, "/recon"))).doesNotContain("NetEase");
    }

    @Test
    void withoutACompanyThereIsTheTemplateTheListAndTheWayToANewSheet() {
        write("NetEase", "about", "Games.");

        var card = house.card(BEN, "/recon");
        var asked = house.send(BEN, house.form(BEN, card, "New sheet"), Map.of("company", "Acme Inc."));

        assertThat(text(card)).contains("Your team has one sheet.", "Look for About.");
        assertThat(labels(card)).contains("New sheet", "NetEase", "List all sheets", "Example: Acme");
        assertThat(text(card(house.press(BEN, card, "Example: Acme")))).contains("Acme sells anvils.");
        assertThat(text(asked)).contains("no sheet of Acme Inc. yet");
    }

    @Test
    void theListSaysWhoEditedWhatAndWhen() {
        write("NetEase", "about", "Games.");
        house.wait(Duration.ofHours(3));
        write("Acme", "about", "Anvils.");

        var list = card(house.press(BEN, house.card(BEN, "/recon"), "List all sheets"));

        assertThat(text(list).lines().filter(line -> line.contains("Last edited")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Acme: Last edited by Ana, Nov 2, 2026"),
                        line -> assertThat(line).startsWith("NetEase: Last edited by Ana, Nov 2, 2026"));
    }

    @Test
    void aSheetNeverLeavesItsTeam() {
        write("NetEase", "about", "Secret");
        var elsewhere = new Channel(new Team("test", "T2"), "C1");

        assertThat(text(card(house.reply(ANA, elsewhere, "/recon NetEase", "d-else"))))
                .doesNotContain("Secret");
        assertThat(text(card(house.reply(ANA, elsewhere, "/recon", "d-else-2"))))
                .doesNotContain("NetEase");
    }

    @Test
    void whatMembersWroteNeverBecomesMarkdown() {
        var hostile = "@everyone <!channel> **bold** <script>alert(1)</script>";
        var saved = write("**Evil** `Corp`", "about", hostile);

        assertThat(markdown(saved)).noneMatch(text -> text.contains("everyone") || text.contains("Evil"));
        assertThat(text(saved)).contains(hostile, "**Evil** `Corp`");
    }

    @Test
    void textOfAPartThatLeftTheTemplateIsStillShown() {
        write("NetEase", "about", "Games.");
        house.notes(SampleNotes.with(List.of(), List.of(SampleNotes.template(List.of("Brand new")))));

        assertThat(text(house.card(ANA, "/recon NetEase"))).contains("**About**\nGames.", "Still empty: 1. Brand new");
    }

    @Test
    void withoutATemplateTheSheetsAreStillThere() {
        write("NetEase", "about", "Games.");
        house.notes(SampleNotes.with(List.of(), List.of()));

        assertThat(text(house.card(ANA, "/recon NetEase"))).contains("Games.");
        assertThat(text(house.card(ANA, "/recon"))).contains("The notes have no template");
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> house.reply(ANA, "/recon " + "x".repeat(51)))
                .satisfies(refusal -> assertThat(sentence(refusal)).contains("50 characters"));
    }

    @Test
    void theLongestNameStillFitsIntoButtonsAndForms() {
        var saved = write("x".repeat(50), "about", "Long.");
        var form = house.form(ANA, house.card(ANA, "/recon " + "y".repeat(50)), FIRST_STEP);

        assertThat(text(saved)).contains("Long.");
        assertThat(form.subject().length()).isLessThanOrEqualTo(60);
    }

    @Test
    void aForgedFieldNeverBecomesMarkdown() {
        var form = house.form(ANA, house.card(ANA, "/recon NetEase"), FIRST_STEP);
        var field = new Field.Text("[@everyone](https://evil.example)", "", "", false, true, 100);
        var forged = new Form(form.name(), form.subject(), form.title(), form.submit(), List.of(field));

        var saved = house.send(ANA, forged, Map.of(field.name(), "Press it."));

        assertThat(text(saved)).contains("Press it.");
        assertThat(markdown(saved)).noneMatch(text -> text.contains("](") || text.contains("@"));
    }

    @Test
    void aMemberWhoHidesIsNotNamedBetweenTwoTexts() {
        write("NetEase", "about", "Games.");
        house.send(BEN, house.form(BEN, house.card(BEN, "/recon Acme"), FIRST_STEP), Map.of("about", "Anvils."));
        house.hide(BEN);
        var stale = house.form(BEN, house.card(BEN, "/recon NetEase"), FIRST_STEP);
        write("NetEase", "about", "Games and music.");

        var joined = house.send(BEN, stale, Map.of("about", "Films."));

        assertThat(text(joined)).contains("Games and music.", "Films.").doesNotContain("Ben");
    }

    private Card write(String company, String part, String text) {
        var card = house.card(ANA, "/recon \"" + company + "\"");
        return house.send(ANA, house.form(ANA, card, FIRST_STEP), Map.of(part, text));
    }

    private static Stream<String> markdown(Card card) {
        return card.blocks().stream()
                .filter(Block.Markdown.class::isInstance)
                .map(block -> ((Block.Markdown) block).text());
    }
}
