package dev.warmup.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrkdwnTest {
    private static final int MOST = 3_000;

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    **bold** and *slanted* and ~~gone~~     → *bold* and _slanted_ and ~gone~
                    __strong__ and _emphasis_               → *strong* and _emphasis_
                    snake_case_name and 2 * 3 * 4           → snake_case_name and 2 * 3 * 4
                    `a < b && c`                            → `a &lt; b &amp;&amp; c`
                    [docs](https://a.example/?x=1&y=2)      → <https://a.example/?x=1&amp;y=2|docs>
                    [bad](javascript:alert)                 → bad
                    <https://a.example>                     → <https://a.example>
                    <!channel> & <@U1>                      → &lt;!channel&gt; &amp; &lt;@U1&gt;
                    \\*not slanted\\*                       → *not slanted*
                    - item                                  → • item
                    3. third                                → 3. third
                    > quoted                                → >quoted
                    """)
    void aLineIsSaidInSlacksDialect(String markdown, String expected) {
        assertThat(Mrkdwn.sections(markdown, MOST)).containsExactly(expected);
    }

    @Test
    void aHeadingIsBoldAndWrappedLinesAreOne() {
        assertThat(Mrkdwn.sections("## The **point**\nfirst\nline\n\nnext", MOST))
                .containsExactly("*The point*\nfirst line\n\nnext");
    }

    @Test
    void aSmallTableIsAlignedAlsoInChinese() {
        assertThat(Mrkdwn.sections("| a | 名字 |\n|---|:-:|\n| `x` | y |", MOST))
                .containsExactly("```\na | 名字\n--+-----\nx | y\n```");
    }

    @Test
    void aWideTableBecomesAList() {
        var wide = "long words ".repeat(8).strip();
        assertThat(Mrkdwn.sections("| Name | What |\n| --- | --- |\n| A | " + wide + " |", MOST))
                .containsExactly("• *A* What: " + wide);
    }

    @Test
    void codeKeepsItsLinesAndLosesItsLanguage() {
        assertThat(Mrkdwn.sections("```sql\nSELECT 1\n  FROM t -- <x>\n```\nafter", MOST))
                .containsExactly("```\nSELECT 1\n  FROM t -- &lt;x&gt;\n```\n\nafter");
    }

    @Test
    void codeThatIsCutIsCodeOnBothSides() {
        var sections = Mrkdwn.sections("```\n" + "SELECT something FROM somewhere;\n".repeat(300) + "```", MOST);

        assertThat(sections)
                .hasSizeGreaterThan(1)
                .allSatisfy(section -> assertThat(section)
                        .hasSizeLessThanOrEqualTo(MOST)
                        .startsWith("```\n")
                        .endsWith("\n```"));
    }

    @Test
    void nothingIsEverTooLongOrCutInsideAnEntity() {
        var random = new Random(7);
        var parts = List.of(
                "&", "<", ">", "word ", "\n\n", "**", "`", "```\n", "| a |\n", "漢字", "😀", "x".repeat(50), "- ");
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(400); i >= 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            for (var section : Mrkdwn.sections(text.toString(), 200)) {
                assertThat(section).hasSizeBetween(1, 200);
                assertThat(section.replaceAll("&(?:amp|lt|gt);", "")).doesNotContain("&", "<");
            }
        }
    }
}
