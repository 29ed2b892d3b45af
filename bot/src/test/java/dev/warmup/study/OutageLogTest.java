package dev.warmup.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutageLogTest {
    private static final Instant START = Instant.parse("2027-03-01T00:00:00Z");

    @Test
    void overlappingAndTouchingOutagesAreOne() {
        OutageLog log = OutageLog.of(List.of(minutes(10, 20), minutes(15, 30), minutes(30, 40), minutes(50, 60)));
        assertThat(log.intervals()).containsExactly(minutes(10, 40), minutes(50, 60));
    }

    @Test
    void exactlyAQuarterIsNotEnoughToBeExcused() {
        OutageLog log = OutageLog.of(List.of(minutes(0, 25)));
        assertThat(log.excuses(minutes(0, 100))).isFalse();
        assertThat(log.excuses(minutes(0, 99))).isTrue();
    }

    @Test
    void anEmptyWindowIsNotExcused() {
        assertThat(OutageLog.of(List.of(minutes(0, 100))).excuses(minutes(5, 5)))
                .isFalse();
        assertThat(OutageLog.none().within(minutes(0, 100))).isZero();
    }

    @Test
    void anOutageCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> minutes(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSumIsThatOfCountingEveryMinute() {
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            List<Interval> outages = new ArrayList<>();
            BitSet out = new BitSet();
            for (int i = random.nextInt(12); i > 0; i--) {
                int from = random.nextInt(200);
                int to = from + random.nextInt(40);
                outages.add(minutes(from, to));
                out.set(from, to);
            }
            Collections.shuffle(outages, random);
            int from = random.nextInt(200);
            int to = from + random.nextInt(100);
            assertThat(OutageLog.of(outages).within(minutes(from, to)))
                    .isEqualTo(Duration.ofMinutes(out.get(from, to).cardinality()));
        }
    }

    private static Interval minutes(int from, int to) {
        return new Interval(START.plus(Duration.ofMinutes(from)), START.plus(Duration.ofMinutes(to)));
    }
}
