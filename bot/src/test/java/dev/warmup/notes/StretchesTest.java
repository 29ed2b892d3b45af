package dev.warmup.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.study.Question;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StretchesTest {
    private static final int MANY = 150_000;
    private static final int SHORT_STRETCH = 1 << 18;

    @Test
    void anOrdinaryNoteIsOneStretch() throws IOException {
        assertThat(stretches("# Title\n\nText.\n")).containsExactly(new Stretch("# Title\n\nText.\n", 1, true));
        assertThat(stretches("")).containsExactly(new Stretch("", 1, true));
    }

    @Test
    void aNoteThatAuthorsMayWriteIsOneStretch() throws IOException {
        assertThat(Stretches.of("- What is it, and what is it good for?\n".repeat(26_000))
                        .next()
                        .isWholeNote())
                .isTrue();
    }

    @Test
    void aNoteOfVeryManyShortLinesIsCutToo() throws IOException {
        List<Stretch> stretches = stretches("#\n".repeat(200_000));
        assertThat(stretches).hasSizeGreaterThan(3);
        assertThat(stretches.get(1).firstLine()).isGreaterThan(10_000);
    }

    @Test
    void aLongNoteIsCutBeforeItsHighestHeadings() throws IOException {
        String chapter = "# Chapter\n\n" + "## Section\n\nText about it.\n\n".repeat(3_000);
        List<Stretch> stretches = stretches(chapter.repeat(8));
        assertThat(stretches)
                .hasSizeGreaterThan(2)
                .allMatch(stretch -> stretch.text().startsWith("# Chapter\n"));
    }

    @Test
    void noCharacterIsLostAndEveryStretchKnowsItsLine() throws IOException {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            String text = IntStream.range(0, MANY)
                    .mapToObj(i -> "line " + i + " with 😀 in it" + lineEnd)
                    .collect(Collectors.joining());
            List<Stretch> stretches = stretches(text);
            assertThat(stretches).hasSizeGreaterThan(1);
            assertThat(stretches.stream().map(Stretch::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            assertThat(stretches)
                    .allMatch(stretch -> stretch.text().startsWith("line " + (stretch.firstLine() - 1) + " "));
        }
    }

    @Test
    void aLineWithoutEndIsCutBetweenCharacters() throws IOException {
        List<Stretch> stretches = stretches("x" + "😀".repeat(400_000));
        assertThat(stretches).hasSizeGreaterThan(1).allMatch(stretch -> stretch.firstLine() == 1);
        assertThat(stretches)
                .noneMatch(stretch -> Character.isLowSurrogate(stretch.text().charAt(0)));
    }

    @Test
    void codeIsNotCutWhereAHeadingOrAParagraphIsNear() throws IOException {
        String text = ("## Topic\n\n```sql\n" + "# no heading\nselect 1;\n\n".repeat(200) + "```\n\n").repeat(100);
        assertThat(stretches(text))
                .hasSizeGreaterThan(1)
                .allMatch(stretch -> stretch.text().startsWith("## Topic\n"));
    }

    @Test
    void whatHeadingsSayHoldsInTheNextStretchToo() {
        String text = "---\nlevel: expert\n---\n\n# Interview questions\n\n## Kafka\n\n"
                + IntStream.range(0, MANY)
                        .mapToObj(i -> "- What is the meaning of number " + i + "?\n")
                        .collect(Collectors.joining());
        List<Question> questions = new NoteReader().read("long.md", text).questions();
        assertThat(questions).hasSize(MANY);
        assertThat(questions).extracting(question -> question.subject().topic()).containsOnly("streaming");
        assertThat(questions)
                .extracting(question -> question.subject().level().word())
                .containsOnly("expert");
        assertThat(questions.get(MANY - 1).place().line()).isEqualTo(MANY + 8);
    }

    private static List<Stretch> stretches(String text) throws IOException {
        Stretches stretches = new Stretches(new StringReader(text), SHORT_STRETCH);
        List<Stretch> all = new ArrayList<>();
        while (stretches.hasNext()) {
            all.add(stretches.next());
        }
        return all;
    }
}
