package dev.warmup.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.warmup.study.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that no author writes. It is read in seconds; what comes out does not matter. */
class HostileNotesTest {
    private static final Duration SECONDS = Duration.ofSeconds(30);

    static Stream<Arguments> notes() {
        return Stream.of(
                Arguments.of("brackets", "[".repeat(100_000) + "\n\n" + "[x](".repeat(50_000)),
                Arguments.of("lists in one line", "- ".repeat(100_000) + "x\n\n" + "> ".repeat(100_000) + "y"),
                Arguments.of(
                        "nested lists",
                        IntStream.range(0, 2_000)
                                .mapToObj(i -> " ".repeat(2 * i) + "- why is it so?")
                                .collect(Collectors.joining("\n"))),
                Arguments.of("one long line", "what is it ".repeat(1_000_000)),
                Arguments.of("one long line of questions", "What is it? ".repeat(1_000_000)),
                Arguments.of("stars", "*".repeat(300_000) + "\n\n" + "**a ".repeat(100_000)),
                Arguments.of("backticks", "`a".repeat(200_000) + "\n\n" + "``` ".repeat(50_000)),
                Arguments.of("tags", "<b".repeat(200_000) + "\n\n" + "<b>".repeat(200_000)),
                Arguments.of("entities", "&".repeat(500_000)),
                Arguments.of("fences", "```\n".repeat(50_001) + "## What?"),
                Arguments.of("open labels", "**Q: what\n".repeat(20_000)),
                Arguments.of("open summaries", "<summary>\n".repeat(20_000)),
                Arguments.of("open emphasis", "*what is\n".repeat(20_000)),
                Arguments.of("unfinished questions", "Why is it so\n".repeat(20_000)),
                Arguments.of("misread text", "â€".repeat(200_000) + "Ã".repeat(200_000)),
                Arguments.of("a table", "|a|b|\n|-|-|\n" + "|x?|y|\n".repeat(20_000)),
                Arguments.of("parentheses", "Why (is it ".repeat(50_000) + "?"),
                Arguments.of("references", "[x]: y\n".repeat(50_000)),
                Arguments.of("links", "[a](b".repeat(100_000)),
                Arguments.of("pictures", "![a](b ".repeat(100_000)),
                Arguments.of("bold words in one line", "**a** ".repeat(100_000)),
                Arguments.of("openers of two kinds of fences", "```a\n~~~a\n".repeat(20_000) + "## What?\n## Why?\n"),
                Arguments.of("number signs", "#\n".repeat(300_000)),
                Arguments.of("small questions", "What is x?\n\n".repeat(100_000)),
                Arguments.of("an endless list", "- item\n".repeat(200_000)),
                Arguments.of("an answer without end", "## What is x?\n" + "- why is y?\n".repeat(200_000)),
                Arguments.of("comments", "<!--\n".repeat(100_000)),
                Arguments.of("carriage returns", "What is x?\r".repeat(20_000)),
                Arguments.of("random characters", random()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notes")
    void isReadWithinSeconds(String name, String text) {
        ReadNote note = assertTimeoutPreemptively(SECONDS, () -> new NoteReader().read("hostile.md", text));
        assertThat(note.file()).as(name).isEqualTo("hostile.md");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notes")
    void isCheckedWithinSeconds(String name, String text, @TempDir Path folder) throws IOException {
        Path note = Files.writeString(folder.resolve("hostile.md"), text);
        List<Mistake> mistakes = assertTimeoutPreemptively(SECONDS, () -> new NoteCheck(List.of(note)).mistakes());
        assertThat(mistakes).as(name).allMatch(mistake -> mistake.place().line() > 0);
    }

    @Test
    void randomBytesAreRefusedOrRead() {
        byte[] bytes = new byte[1_000_000];
        new Random(3).nextBytes(bytes);
        assertThat(Decoding.of(bytes)).isEmpty();
        assertThat(Decoding.of("just text\n".getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    @Test
    void anOpenFenceDoesNotSwallowTheRestOfANote() {
        String text =
                "## What is first?\n\n```sql\nselect 1;\n\n## What is second?\n\nyes\n\n## What is third?\n\nyes\n";
        assertThat(new NoteReader().read("n.md", text).questions())
                .extracting(question -> question.text())
                .containsExactly("What is first?", "What is second?", "What is third?");
    }

    @Test
    void aLongNoteReadsInPartsAsItReadsInWhole() {
        String text = IntStream.range(0, 12_000)
                .mapToObj(i -> "## What is number " + i + "?\n\nThe answer is " + i + ".\n\n```text\n# What?\n```\n\n")
                .collect(Collectors.joining());
        ReadNote note = new NoteReader().read("long.md", text);
        assertThat(note.questions()).hasSize(12_000);
        for (int i = 0; i < 12_000; i += 997) {
            assertThat(note.questions().get(i).place().line()).isEqualTo(8 * i + 1);
            assertThat(note.questions().get(i).reference().answer()).startsWith("The answer is " + i + ".");
        }
    }

    @Test
    void aPictureBelowANumberedTitleIsNoLineOfWords() {
        String text = "1. Storage\n![a chart](chart.png)\n2. Why columns?\n<br>\nThey compress well.\n";
        assertThat(new NoteReader().read("n.md", text).questions())
                .extracting(question -> question.text())
                .containsExactly("Why columns?");
    }

    @Test
    void headingsWithoutWordsAreReadAStretchAtATime() {
        ReadNote note =
                new NoteReader().read("marks.md", "#\n".repeat(200_000) + "\n## What comes then?\n\nThe end.\n");
        assertThat(note.questions()).hasSize(1);
        assertThat(note.questions().get(0).place().line()).isEqualTo(200_002);
        assertThat(note.chapters()).hasSize(1);
    }

    @Test
    void oneLineOfMegabytesIsOneLine() {
        String text = "Why is it so long? ".repeat(200_000) + "\n\n## What comes then?\n\nThe end.\n";
        List<Question> questions = new NoteReader().read("long.md", text).questions();
        Question last = questions.get(questions.size() - 1);
        assertThat(last.text()).isEqualTo("What comes then?");
        assertThat(last.place().line()).isEqualTo(3);
        assertThat(last.reference().answer()).isEqualTo("The end.");
    }

    private static String random() {
        Random random = new Random(5);
        String signs = "#*_`[]()<>|-+.0123456789 \n\t?:？Qq A\\~&;\"'什么x";
        return IntStream.range(0, 300_000)
                .mapToObj(i -> String.valueOf(signs.charAt(random.nextInt(signs.length()))))
                .collect(Collectors.joining());
    }
}
