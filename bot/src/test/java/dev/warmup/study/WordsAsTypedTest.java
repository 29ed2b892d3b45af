package dev.warmup.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordsAsTypedTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 28);

    @ParameterizedTest
    @CsvFileSource(resources = "words.csv", delimiter = '|', numLinesToSkip = 1)
    void wordsAreReadAsTheTableSays(String what, String typed, String read) {
        if (read.startsWith("invalid.")) {
            assertThatThrownBy(() -> read(what, typed))
                    .isInstanceOfSatisfying(
                            InvalidWord.class,
                            invalid -> assertThat(asOneLine(invalid)).startsWith(read));
        } else {
            assertThat(read(what, typed)).isEqualTo(read);
        }
    }

    @Test
    void everySetOfDaysIsReadBackAsItWasWritten() {
        for (int bits = 1; bits < 128; bits++) {
            int chosen = bits;
            Set<DayOfWeek> days = IntStream.range(0, 7)
                    .filter(day -> (chosen & 1 << day) != 0)
                    .mapToObj(day -> DayOfWeek.of(day + 1))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
            assertThat(DayWords.parse(DayWords.write(days))).isEqualTo(days);
        }
    }

    @Test
    void aHugeWordIsRefusedAndNotChokedOn() {
        String huge = "9".repeat(100_000);
        assertThatThrownBy(() -> TimeWords.time(huge)).isInstanceOf(InvalidWord.class);
        assertThatThrownBy(() -> TimeWords.reveal(huge + "h")).isInstanceOf(InvalidWord.class);
        assertThatThrownBy(() -> TimeWords.zone(huge)).isInstanceOf(InvalidWord.class);
        assertThatThrownBy(() -> DayWords.parse(huge)).isInstanceOf(InvalidWord.class);
        assertThatThrownBy(() -> ScopeWords.topics(huge)).isInstanceOf(InvalidWord.class);
    }

    private static String read(String what, String typed) {
        return switch (what) {
            case "time" -> TimeWords.write(TimeWords.time(typed));
            case "zone" -> TimeWords.zone(typed).getId();
            case "days" -> DayWords.write(DayWords.parse(typed));
            case "reveal" -> TimeWords.reveal(typed).word();
            case "levels" -> ScopeWords.levels(typed).stream().map(Level::word).collect(Collectors.joining(","));
            case "topics" -> String.join(",", ScopeWords.topics(typed));
            case "mode" -> ScopeWords.mode(typed).word();
            case "date" -> TimeWords.date(typed, TODAY).toString();
            default -> throw new AssertionError("no such column: " + what);
        };
    }

    private static String asOneLine(InvalidWord invalid) {
        return invalid.problem().key() + " " + String.join(" ", invalid.arguments());
    }
}
