package dev.warmup.feature.notes;

import static dev.warmup.feature.House.ANA;
import static dev.warmup.feature.House.CHANNEL;
import static dev.warmup.feature.House.card;
import static dev.warmup.feature.House.labels;
import static dev.warmup.feature.House.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Block;
import dev.warmup.chat.Caller;
import dev.warmup.chat.Form;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.feature.House;
import dev.warmup.notes.NoteReader;
import dev.warmup.notes.Notes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotesTest {
    private static final String NOTE = """
            ---
            topic: streaming
            ---

            # Streams

            ## Delivery

            ### What is a tombstone? {#tombstone}

            A record without a value. Compaction drops it *later*, see `delete.retention.ms`.

            **Key points**

            - It deletes a key

            ### What is a watermark? {#watermark}

            1. A guess <script> that @everyone [has](http://x) arrived, and 2 * 3 * 4 of the __rest__.

            ### What is a blank? {#blank}
            """;

    private final House house;

    NotesTest(@TempDir Path folder) {
        house = new House(folder);
        house.notes(Notes.of(List.of(new NoteReader().read("content/streams.md", NOTE))));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aQuestionComesWithItsPassageItsPlaceAndItsHeadings() {
        var reply = house.reply(ANA, "/notes tombstones");

        assertThat(reply).isInstanceOf(Reply.Private.class).hasFieldOrPropertyWithValue("shareable", true);
        assertThat(text(card(reply)))
                .contains("In the notes: tombstones", "**1. What is a tombstone?**\n\n")
                .contains("content/streams.md:9 · Streams › Delivery");
    }

    @Test
    void whatWasLookedForIsBold() {
        assertThat(passage("/notes compacted keys")).contains("**Compaction** drops it later");
    }

    @ParameterizedTest
    @CsvSource({"arrived, @everyone has **arrived**", "'2 rest', '**2** \\* 3 \\* 4 of the **rest**'"})
    void allElseIsShownAsItReads(String words, String passage) {
        assertThat(passage("/notes " + words)).contains(passage).doesNotContain("<script>");
    }

    @Test
    void theWholeAnswerCanBeRead() {
        var found = house.card(ANA, "/notes tombstones");

        assertThat(labels(found)).contains("1. What is a tombstone?");
        assertThat(text(card(house.press(ANA, found, "1. What is a tombstone?"))))
                .contains("A record without a value.", "**Key points**\n\n- It deletes a key", "content/streams.md:9");
    }

    @Test
    void whatHasNoAnswerSaysSo() {
        var found = house.card(ANA, "/notes blank");

        assertThat(text(card(house.press(ANA, found, "1. What is a blank?")))).contains("no answer to this one yet");
    }

    @Test
    void whatIsGoneMeanwhileIsToldToBe() {
        var found = house.card(ANA, "/notes tombstones");
        house.notes(Notes.of(List.of()));

        assertThat(refusal(() -> house.press(ANA, found, "1. What is a tombstone?")))
                .contains("not in the notes any more");
    }

    @Test
    void changedNotesAreSearched() {
        assertThat(refusal(() -> house.reply(ANA, "/notes checkpoint"))).contains("nothing about “checkpoint”");
        var changed = NOTE.replace("blank", "checkpoint");
        house.notes(Notes.of(List.of(new NoteReader().read("content/streams.md", changed))));

        assertThat(text(house.card(ANA, "/notes checkpoint"))).contains("What is a checkpoint?");
    }

    @Test
    void whereNothingIsFoundTheTopicsAreTold() {
        assertThat(refusal(() -> house.reply(ANA, "/notes zeppelin")))
                .isEqualTo("The notes say nothing about “zeppelin”. They have these topics: streaming.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:(tombstone", "\"tombstone", "tombstone AND", "[tombstone TO *}", "tombstone~9^9 \\"})
    void signsOfAQueryLanguageArePlainText(String words) {
        assertThat(text(house.card(ANA, "/notes " + words))).contains("What is a tombstone?");
    }

    @Test
    void farTooLongASearchIsRefused() {
        assertThat(refusal(() -> house.reply(ANA, "/notes " + "tombstone ".repeat(10_000))))
                .contains("500 characters at most");
    }

    @Test
    void withoutWordsAFormAsksForThem() {
        var form = asked(Map.of()).orElseThrow();

        assertThat(asked(Map.of("words", "kafka"))).isEmpty();
        assertThat(text(house.send(ANA, form, Map.of("words", "watermark")))).contains("What is a watermark?");
        assertThat(refusal(() -> house.send(ANA, form, Map.of("words", " ")))).contains("Say what to look for");
    }

    private Optional<Form> asked(Map<String, String> arguments) {
        var command = house.book().find("notes").orElseThrow();
        var caller = new Caller(ANA, "Ana", false, "en");
        return command.ask(new Invocation("d0", caller, CHANNEL, "notes", arguments, house.now()));
    }

    private String passage(String typed) {
        return ((Block.Markdown) house.card(ANA, typed).blocks().get(0)).text();
    }

    private static String refusal(ThrowingCallable action) {
        var refusal = Assertions.catchThrowableOfType(Refusal.class, action);
        return refusal.sentence(Texts.in("en"));
    }
}
