package dev.warmup.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class StemMatcherTest {
    private final KeyPointMatcher matcher = new StemMatcher();

    @ParameterizedTest
    @CsvFileSource(
            resources = "key-points.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            emptyValue = "",
            nullValues = "none")
    void keyPointsAreFoundAsTheTableSays(String question, String keyPoint, String answer, boolean hit) {
        String said = answer == null ? "" : answer;
        assertThat(matcher.hits(question, List.of(keyPoint), said).contains(0))
                .as(keyPoint + " <- " + said)
                .isEqualTo(hit);
    }

    @Test
    void hitsAreThePositionsOfTheKeyPoints() {
        List<String> keyPoints =
                List.of("WHERE filters rows before grouping", "It cannot see aggregates", "HAVING filters groups");
        assertThat(matcher.hits("WHERE or HAVING?", keyPoints, "having filters groups, where filters rows"))
                .containsExactly(0, 2);
    }

    @Test
    void whatTwoKeyPointsShareDoesNotTellThemApart() {
        List<String> keyPoints = List.of("exactly once", "at least once");
        assertThat(matcher.hits("Which guarantees are there?", keyPoints, "once"))
                .isEmpty();
        assertThat(matcher.hits("Which guarantees are there?", keyPoints, "exactly once"))
                .containsExactly(0);
    }

    @Test
    void aReferenceAnswerHasItsOwnKeyPoints() {
        List<String> keyPoints =
                List.of("Append-only log", "Consumers keep an offset", "Partitions give order", "保留策略");
        assertThat(matcher.hits("What is Kafka?", keyPoints, String.join(". ", keyPoints)))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void withoutKeyPointsThereIsNothingToHit() {
        assertThat(matcher.hits("", List.of(), "anything")).isEmpty();
    }

    static Stream<String> hugeTexts() {
        return Stream.of(
                "a".repeat(100_000),
                "数".repeat(100_000),
                "word ".repeat(20_000),
                "a.b".repeat(33_000),
                "\uD800".repeat(100_000),
                "\u0301".repeat(100_000),
                "1,234".repeat(20_000),
                "'".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("hugeTexts")
    void aHugeTextIsReadInMoments(String text) {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> matcher.hits(text, List.of(text, "7 days"), text));
        Submission submission = new Submission(text, false, "What is it?", List.of(text));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> FullnessRule.of(submission));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> AnswerRule.counts(text, 0));
    }
}
