package dev.warmup.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TextGrammarTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/chat/grammar.csv", delimiter = '|', quoteCharacter = '`')
    void aTypedCommandIsReadAsItIsMeant(String typed, String words, String arguments) {
        if (words.equals("!")) {
            assertThatThrownBy(() -> TextGrammar.parse(SampleCommand.BOOK, typed))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(arguments);
        } else {
            var parsed = TextGrammar.parse(SampleCommand.BOOK, typed);
            assertThat(parsed.words()).isEqualTo(words);
            assertThat(written(parsed.arguments())).isEqualTo(sorted(arguments == null ? "" : arguments));
        }
    }

    @Test
    void everyRefusalHasASentence() {
        var texts = Texts.in("en");
        for (String key : java.util.List.of("ambiguous", "no-such-choice", "too-many", "unknown-command", "which")) {
            assertThat(new Refusal("grammar." + key, "a", "b", "c").sentence(texts))
                    .contains("a");
        }
    }

    private static String written(Map<String, String> arguments) {
        var joined = new StringBuilder();
        new TreeMap<>(arguments)
                .forEach((name, value) ->
                        joined.append(name).append('=').append(value).append(';'));
        return joined.toString();
    }

    private static String sorted(String arguments) {
        var values = new TreeMap<String, String>();
        for (String pair : arguments.isEmpty() ? new String[0] : arguments.split(";", -1)) {
            int equals = pair.indexOf('=');
            values.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return written(values);
    }
}
