package dev.warmup.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words, (in brackets) at 09:00, 50% of user_id_name | next ~ 5",
                "A: B",
                "see Ann's answer #3 > 2",
                "中文，没有格式。"
            })
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(Literal.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
                    **bold** => \\*\\*bold\\*\\*
                    _it_ => \\_it\\_
                    `code` => \\`code\\`
                    ||spoiler|| => \\|\\|spoiler\\|\\|
                    ~~gone~~ => \\~\\~gone\\~\\~
                    <@123> => \\<@123>
                    @everyone => \\@everyone
                    [a](https://b) => \\[a\\](https\\://b)
                    # title => \\# title
                    > quote => \\> quote
                    - item => \\- item
                    1. item => 1\\. item
                    \\* => \\\\\\*
                    """)
    void whatFormatsIsEscaped(String text, String escaped) {
        assertThat(Literal.of(text)).isEqualTo(escaped);
    }

    @Test
    void cuttingSplitsNeitherAnEscapeNorACharacter() {
        assertThat(Literal.cut("ab\\*cd", 4)).isEqualTo("ab…");
        assertThat(Literal.cut("ab😀cd", 4)).isEqualTo("ab…");
        assertThat(Literal.cut("abc", 3)).isEqualTo("abc");
    }

    @Test
    void controlCharactersAndWritingDirectionsGo() {
        assertThat(Literal.of("a\u0000b\u202Ec\td")).isEqualTo("abc\td");
    }
}
