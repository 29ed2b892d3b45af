package dev.warmup.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PointsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "points.csv", numLinesToSkip = 1)
    void answersEarnWhatTheTableSays(int hits, int total, Fullness fullness, int reactions, int points) {
        Score score = new Score(StemMatcher.VERSION, hits, total, fullness);
        assertThat(Points.of(score, reactions)).isEqualTo(points);
        assertThat(Points.of(score)).isEqualTo(points - Math.min(5, reactions));
    }

    @Test
    void anExcludedAnswerEarnsNothing() {
        assertThat(Points.ofExcluded()).isZero();
    }

    @Test
    void moreHitsThanKeyPointsAreImpossible() {
        assertThatThrownBy(() -> new Score(1, 4, 3, Fullness.FULL)).isInstanceOf(IllegalArgumentException.class);
    }
}
