package dev.warmup.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What Discord cannot show is turned into what it can. */
class NoteMarkdownTest {
    @Test
    void aTableBecomesAlignedText() {
        var shown = NoteMarkdown.of("| Join | Keeps |\n|---|---|\n| `INNER` | both |\n| LEFT | **left** |");

        assertThat(shown).isEqualTo("""
                ```
                Join   Keeps
                ------------
                INNER  both
                LEFT   left
                ```""");
    }

    @Test
    void aWideTableBecomesAList() {
        var wide = "x".repeat(70);
        assertThat(NoteMarkdown.of("| Name | Meaning |\n|---|---|\n| a | " + wide + " |"))
                .isEqualTo("- **a**\n  - Meaning: " + wide);
    }

    @Test
    void codeStaysAsItIs() {
        var code = "```sql\nSELECT a | b -- #### no heading\n```";
        assertThat(NoteMarkdown.of(code)).isEqualTo(code);
    }

    @Test
    void deepHeadingsAreBoldAndMentionsHarmless() {
        assertThat(NoteMarkdown.of("#### Deep\n<@123456789012345678>"))
                .isEqualTo("**Deep**\n<\u200B@123456789012345678>");
    }

    @Test
    void noPageIsTooLongAndCodeIsClosedOnEach() {
        var text = "```python\n"
                + IntStream.range(0, 900).mapToObj(i -> "print(" + i + ")").collect(Collectors.joining("\n")) + "\n```";

        var pages = Pages.of(text, 4_096);

        assertThat(pages).hasSizeGreaterThan(2).allSatisfy(page -> {
            assertThat(page.length()).isLessThanOrEqualTo(4_096);
            assertThat(page).startsWith("```python").endsWith("```");
        });
        assertThat(String.join("\n", pages)).contains("print(0)", "print(899)");
    }

    @Test
    void aLineLongerThanAPageLosesNothing() {
        var line = "word ".repeat(3_000).strip();
        assertThat(String.join("", Pages.of(line, 1_000)).replace(" ", "")).isEqualTo(line.replace(" ", ""));
    }
}
