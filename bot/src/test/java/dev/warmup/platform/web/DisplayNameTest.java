package dev.warmup.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmup.chat.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DisplayNameTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/room/names.csv", delimiter = '|', quoteCharacter = '"')
    void aNameIsFoldedOrRefused(String written, String expected) {
        var typed = unescaped(written);
        if (expected.startsWith("!")) {
            assertThatThrownBy(() -> DisplayName.of(typed))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(expected.substring(1));
        } else {
            assertThat(DisplayName.of(typed).shown()).isEqualTo(expected);
        }
    }

    @Test
    void namesThatLookTheSameHaveOneKey() {
        var key = DisplayName.of("Ann Straße").key();

        assertThat(DisplayName.of("  ANN  STRASSE ").key()).isEqualTo(key);
        assertThat(DisplayName.of("Ａｎｎ　Straße").key()).isEqualTo(key);
        assertThat(DisplayName.of("Anna Straße").key()).isNotEqualTo(key);
    }

    private static String unescaped(String written) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(written)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }
}
