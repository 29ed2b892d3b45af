package dev.warmup.feature.help;

import static dev.warmup.feature.House.ANA;
import static dev.warmup.feature.House.sentence;
import static dev.warmup.feature.House.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.warmup.chat.Command;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.TextGrammar;
import dev.warmup.chat.Texts;
import dev.warmup.feature.House;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    private static final Texts ENGLISH = Texts.in("en");

    private final House house;

    HelpTest(@TempDir Path folder) {
        house = new House(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everyCommandAndParameterHasItsText() {
        var missing = house.book().commands().stream()
                .flatMap(command -> missing(command, "command." + command.name()))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void everyExampleIsACommandThatCanBeRead() {
        for (var command : all("", house.book().commands())) {
            var example = ENGLISH.get("command." + command.replace(' ', '.') + ".example");

            assertThat(example).startsWith("/" + command.split(" ", 2)[0]);
            assertThat(TextGrammar.parse(house.book(), example).words()).startsWith(command.split(" ", 2)[0]);
        }
    }

    @Test
    void allCommandsAreListedEachWithAnExample() {
        var text = text(house.card(ANA, "/help"));

        for (var command : house.book().commands()) {
            assertThat(text).contains("`/" + command.name(), ENGLISH.get("command." + command.name() + ".example"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help question", "/help /question", "/help QUESTION", "/help que"})
    void oneCommandIsExplainedWithItsParameters(String typed) {
        assertThat(text(house.card(ANA, typed)))
                .contains("`/question [topic] [level]`", "topic: A topic of the notes", "(entry, intermediate,");
    }

    @Test
    void aCommandOfSeveralIsExplainedWithAllOfThem() {
        assertThat(text(house.card(ANA, "/help daily"))).contains("`/daily skip [date]`", "Only admins");
        assertThat(text(house.card(ANA, "/help daily skip"))).contains("/daily skip 2027-01-01", "Only admins");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/help frobnicate | There is no command /frobnicate. /help shows all of them.",
                "/help daily s | command: “daily s” could mean daily set, daily status, daily skip. Write a little more of it."
            })
    void whatIsNoCommandIsSaidToBeNone(String typed, String told) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> house.reply(ANA, typed))
                .satisfies(refusal -> assertThat(sentence(refusal)).isEqualTo(told));
    }

    private static Stream<String> missing(Command command, String key) {
        var below = command.subcommands().stream().flatMap(sub -> missing(sub, key + "." + sub.name()));
        var own = Stream.concat(
                Stream.of(key, key + ".example"),
                command.parameters().stream().map(parameter -> key + "." + parameter.name()));
        return Stream.concat(own.filter(each -> !ENGLISH.has(each)), below);
    }

    private static List<String> all(String before, List<Command> commands) {
        var all = new ArrayList<String>();
        for (var command : commands) {
            all.add(before + command.name());
            all.addAll(all(before + command.name() + " ", command.subcommands()));
        }
        return all;
    }
}
