package dev.warmup.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FsrsTest {
    private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");

    /** The numbers are those of py-fsrs 6.3.1 without learning steps and without fuzz. */
    @Test
    void sequencesGiveTheNumbersOfTheReferenceImplementation() throws IOException {
        Map<String, Review> reviews = new HashMap<>();
        for (String line : lines("fsrs.csv")) {
            String[] cells = line.split(",", -1);
            Rating rating = Rating.valueOf(cells[2]);
            Instant now = day(Integer.parseInt(cells[1]));
            Review review =
                    reviews.merge(cells[0], Fsrs.first(rating, now), (before, first) -> Fsrs.next(before, rating, now));
            assertThat(review.stability()).as(line).isCloseTo(Double.parseDouble(cells[3]), within(1e-6));
            assertThat(review.difficulty()).as(line).isCloseTo(Double.parseDouble(cells[4]), within(1e-9));
            assertThat(Duration.between(review.last(), review.due()))
                    .as(line)
                    .isEqualTo(Duration.ofDays(Integer.parseInt(cells[5])));
        }
        assertThat(reviews).hasSize(8);
    }

    /** The memory state that the reference implementations publish in their own tests. */
    @Test
    void thePublishedMemoryStateIsReached() {
        Review review = Fsrs.first(Rating.AGAIN, START);
        int day = 0;
        for (int gap : new int[] {0, 1, 3, 8, 21}) {
            day += gap;
            review = Fsrs.next(review, Rating.GOOD, day(day));
        }
        assertThat(review.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(review.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    @Test
    void aForgottenQuestionComesBackTomorrow() {
        assertThat(Fsrs.first(Rating.AGAIN, START).due()).isEqualTo(day(1));
    }

    @Test
    void itIsDueFromItsInstantOn() {
        Review review = Fsrs.first(Rating.GOOD, START);
        assertThat(review.isDue(review.due())).isTrue();
        assertThat(review.isDue(review.due().minusNanos(1))).isFalse();
    }

    @Test
    void afterAsManyDaysAsItsStabilityItIsKnownWithNineInTen() {
        Review review = new Review(10, 5, day(10), START);
        assertThat(Fsrs.retrievability(review, day(10))).isCloseTo(0.9, within(1e-12));
        assertThat(Fsrs.retrievability(review, START)).isEqualTo(1);
    }

    @Test
    void whateverHappensTheNumbersStayInTheirRanges() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            Instant now = START;
            Review review = Fsrs.first(any(random), now);
            for (int step = 0; step < 40; step++) {
                now = now.plus(Duration.ofHours(random.nextInt(20_000) - 500));
                review = Fsrs.next(review, any(random), now);
                assertThat(review.due()).isAfterOrEqualTo(now.plus(Duration.ofDays(1)));
                assertThat(review.due()).isBeforeOrEqualTo(now.plus(Duration.ofDays(Fsrs.LONGEST_INTERVAL)));
                assertThat(review.stability()).isFinite().isPositive();
                assertThat(review.difficulty()).isBetween(1.0, 10.0);
            }
        }
    }

    private static Rating any(Random random) {
        return List.of(Rating.values()).get(random.nextInt(4));
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(FsrsTest.class.getResourceAsStream(resource));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        }
    }
}
