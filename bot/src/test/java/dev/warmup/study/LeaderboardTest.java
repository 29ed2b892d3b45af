package dev.warmup.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmup.study.Leaderboard.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeaderboardTest {
    private static final Season SPRING =
            new Season("spring", new DateRange(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 30)));

    @Test
    void equalPointsShareARankAndTheNextIsLeftOut() {
        assertThat(Leaderboard.of(Map.of("Ann", 20, "Bo", 30, "Cy", 20, "Di", 5), Comparator.<String>naturalOrder()))
                .containsExactly(
                        new Standing<>(1, "Bo", 30),
                        new Standing<>(2, "Ann", 20),
                        new Standing<>(2, "Cy", 20),
                        new Standing<>(4, "Di", 5));
    }

    @Test
    void pointsBeyondTheSmallIntegersAreComparedByValue() {
        List<Standing<String>> standings =
                Leaderboard.of(Map.of("Ann", 12_345, "Bo", 12_345), Comparator.<String>naturalOrder());
        assertThat(standings).extracting(Standing::rank).containsExactly(1, 1);
    }

    @Test
    void nobodyIsAnEmptyLeaderboard() {
        assertThat(Leaderboard.of(Map.of(), Comparator.<String>naturalOrder())).isEmpty();
    }

    @Test
    void aWeekIsMondayToSundayEvenAcrossTheYear() {
        assertThat(Period.WEEK.range(LocalDate.of(2027, 1, 1), List.of()))
                .contains(new DateRange(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3)));
        assertThat(Period.WEEK.range(LocalDate.of(2027, 1, 4), List.of()))
                .contains(new DateRange(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 10)));
    }

    @Test
    void aMonthEndsOnItsLastDay() {
        assertThat(Period.MONTH.range(LocalDate.of(2028, 2, 10), List.of()))
                .contains(new DateRange(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
    }

    @Test
    void allTimeHoldsEveryDate() {
        assertThat(Period.ALL.range(LocalDate.of(2027, 1, 1), List.of())).contains(DateRange.ALL);
    }

    @Test
    void theSeasonIsTheCurrentOneOrElseTheOneThatEndedLast() {
        Season summer = new Season("summer", new DateRange(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 30)));
        List<Season> seasons = List.of(summer, SPRING);
        assertThat(Period.SEASON.range(LocalDate.of(2027, 2, 28), seasons)).isEmpty();
        assertThat(Period.SEASON.range(LocalDate.of(2027, 4, 30), seasons)).contains(SPRING.dates());
        assertThat(Period.SEASON.range(LocalDate.of(2027, 5, 15), seasons)).contains(SPRING.dates());
        assertThat(Period.SEASON.range(LocalDate.of(2027, 6, 1), seasons)).contains(summer.dates());
    }

    @Test
    void seasonsMayTouchButNotOverlap() {
        List<Season> others = List.of(SPRING);
        LocalDate dayAfter = LocalDate.of(2027, 5, 1);
        assertThat(Season.of(" May ", dayAfter, dayAfter, others).name()).isEqualTo("May");
        assertThatThrownBy(() -> Season.of("May", LocalDate.of(2027, 4, 30), dayAfter, others))
                .isInstanceOfSatisfying(
                        InvalidWord.class,
                        invalid -> assertThat(invalid.problem()).isEqualTo(InvalidWord.Problem.SEASON_OVERLAP));
    }

    @Test
    void aSeasonNeedsANameAndDatesInOrder() {
        LocalDate day = LocalDate.of(2027, 5, 1);
        assertThatThrownBy(() -> Season.of(" ", day, day, List.of())).isInstanceOf(InvalidWord.class);
        assertThatThrownBy(() -> Season.of("x".repeat(61), day, day, List.of())).isInstanceOf(InvalidWord.class);
        assertThatThrownBy(() -> Season.of("May", day, day.minusDays(1), List.of()))
                .isInstanceOf(InvalidWord.class);
    }

    @Test
    void everyPeriodIsFoundByItsWord() {
        assertThat(Period.values())
                .allSatisfy(period -> assertThat(Period.of(period.word())).contains(period));
        assertThat(Period.of("year")).isEmpty();
    }
}
