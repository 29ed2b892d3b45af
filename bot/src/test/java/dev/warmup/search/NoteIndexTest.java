package dev.warmup.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.notes.LiveNotes;
import dev.warmup.notes.NoteReader;
import dev.warmup.notes.Notes;
import dev.warmup.notes.ReadNote;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteIndexTest {
    private static final Path CONTENT =
            Path.of(System.getProperty("user.dir")).resolve("../content").normalize();
    private static final NoteIndex SHIPPED = NoteIndex.of(new LiveNotes(List.of(CONTENT)).current());
    private static final NoteIndex CHINESE = NoteIndex.of(chinese());

    private static Notes chinese() {
        try (InputStream note = NoteIndexTest.class.getResourceAsStream("chinese.md")) {
            var text = new String(Objects.requireNonNull(note).readAllBytes(), StandardCharsets.UTF_8);
            return notes(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Notes notes(String... texts) {
        var reader = new NoteReader();
        List<ReadNote> read = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            read.add(reader.read("notes/" + i + ".md", texts[i]));
        }
        return Notes.of(read);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "queries.csv", delimiter = '|', quoteCharacter = '\0')
    void theBestQuestionComesFirst(String words, String id) {
        var found = SHIPPED.search(words, 5);

        assertThat(found).isNotEmpty();
        assertThat(found.get(0).question()).get().hasToString(id);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "chinese.csv", delimiter = '|')
    void chineseIsCutIntoWords(String words, String title) {
        var found = CHINESE.search(words, 5);

        assertThat(found).isNotEmpty();
        assertThat(found.get(0).title()).contains(title);
    }

    @Test
    void theBestPassageIsShownWithItsHits() {
        var best = CHINESE.search("缓慢变化维", 1).get(0).passage();

        assertThat(best.text()).contains("它常用来处理缓慢变化维");
        assertThat(best.pieces())
                .filteredOn(Passage.Piece::hit)
                .extracting(Passage.Piece::text)
                .isNotEmpty()
                .allSatisfy(hit -> assertThat("缓慢变化维").contains(hit));
    }

    @Test
    void englishHitsAreMarkedAsTheyAreWritten() {
        var best = SHIPPED.search("compacting tombstones", 1).get(0).passage();

        assertThat(best.pieces())
                .filteredOn(Passage.Piece::hit)
                .extracting(Passage.Piece::text)
                .anySatisfy(hit -> assertThat(hit).containsIgnoringCase("tombstone"));
        assertThat(best.text()).hasSizeLessThan(330).doesNotContain("\n", "  ");
    }

    @Test
    void placeAndHeadingsAreTold() {
        var found = CHINESE.search("拉链表", 1).get(0);

        assertThat(found.place()).hasToString("notes/0.md:16");
        assertThat(found.headings()).containsExactly("数据仓库面试", "数仓");
    }

    @Test
    void whatStandsUnderAHeadingIsFoundWithoutAQuestion() {
        var index = NoteIndex.of(notes("""
                # Storage

                ## Consistency

                Quorum reads see the newest write.

                ## What is a shard?

                A part of the rows.
                """));

        assertThat(index.search("quorum", 5)).singleElement().satisfies(found -> {
            assertThat(found.question()).isEmpty();
            assertThat(found.title()).isEqualTo("Consistency");
            assertThat(found.headings()).containsExactly("Storage");
            assertThat(found.place().line()).isEqualTo(3);
        });
        assertThat(index.search("storage", 5)).extracting(Found::title).contains("What is a shard?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "???", "xyzzyplugh", "what is xyzzyplugh", "\u0000", "𠀀", "😀", "\ud83d", "鿕鿖"})
    void whatNoNoteSaysIsNotFound(String words) {
        assertThat(SHIPPED.search(words, 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"*:*", "'a AND (b OR'", "'\"'", "'field:[1 TO'", "'~2'", "'\\'", "'/((((((((('"})
    void signsOfAQueryLanguageDoNoHarm(String words) {
        assertThat(SHIPPED.search(words + " kafka", 5)).isNotEmpty();
    }

    @Test
    void anyTextCanBeSearchedFor() {
        var random = new Random(7);
        var longest = "kafka ".repeat(20_000);
        assertThat(SHIPPED.search(longest, 5)).hasSize(5);
        for (int i = 0; i < 300; i++) {
            var typed = new StringBuilder();
            random.ints(1 + random.nextInt(60), 0, i % 2 == 0 ? 0x10000 : 0x250).forEach(c -> typed.append((char) c));
            assertThat(SHIPPED.search(typed.toString(), 5)).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void notesWithoutAnythingHaveNothingToFind() {
        assertThat(NoteIndex.of(Notes.of(List.of())).search("kafka", 5)).isEmpty();
    }

    @Test
    void aHugeAnswerWithoutSpacesIsReadAndCut() {
        var index = NoteIndex.of(notes("# A\n\n## What is huge?\n\nneedle " + "数据x".repeat(200_000) + "\n"));

        assertThat(index.search("needle", 5))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.passage().text()).hasSizeLessThan(330).contains("needle"));
    }

    @Test
    void marksOfMarkdownAreNotInAPassage() {
        var index = NoteIndex.of(notes("# A\n\n## What is an index?\n\n- A **sorted** copy of `a column`, "
                + "see [the manual](https://example.org)<br>| and more\n"));

        assertThat(index.search("sorted", 5).get(0).passage().text())
                .contains("A sorted copy of a column")
                .contains("see the manual")
                .doesNotContain("**", "](", "<br>");
    }

    @Test
    void itemsOfAListAreToldApart() {
        var index = NoteIndex.of(notes("# A\n\n## What is an index?\n\n- sorted\n- smaller\n"));

        assertThat(index.search("index smaller", 5).get(0).passage().text()).isEqualTo("sorted · smaller");
    }
}
