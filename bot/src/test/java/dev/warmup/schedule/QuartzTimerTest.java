package dev.warmup.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.store.StorageSuite;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class QuartzTimerTest extends StorageSuite {
    private static final Duration SHORT = Duration.ofMillis(200);

    private QuartzTimer timer() {
        return new QuartzTimer(database().sharedByReplicas(), InstantSource.system(), SHORT);
    }

    @Test
    void itRingsAtOnceAndThenWhenTheWorkAsksFor() throws InterruptedException {
        var rung = new CountDownLatch(3);
        try (var timer = timer()) {
            timer.start(new Work(
                    now -> {
                        rung.countDown();
                        return Optional.of(now.plus(SHORT));
                    },
                    now -> {}));
            assertThat(rung.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void itRingsWhenAskedFromOutsideEvenForAnInstantThatIsPast() throws InterruptedException {
        var first = new CountDownLatch(1);
        var second = new CountDownLatch(2);
        try (var timer = timer()) {
            timer.start(new Work(
                    now -> {
                        first.countDown();
                        second.countDown();
                        return Optional.of(now.plus(Duration.ofHours(1)));
                    },
                    now -> {}));
            assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
            timer.wakeAt(Instant.EPOCH);
            assertThat(second.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void itBeatsEvenWhenTheWorkFails() throws InterruptedException {
        var beats = new CountDownLatch(3);
        try (var timer = timer()) {
            timer.start(new Work(
                    now -> {
                        throw new IllegalStateException("on purpose");
                    },
                    now -> beats.countDown()));
            assertThat(beats.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void afterARestartItRingsAgain() throws InterruptedException {
        var rings = new AtomicInteger();
        for (int start = 1; start <= 2; start++) {
            var rung = new CountDownLatch(1);
            try (var timer = timer()) {
                timer.start(new Work(
                        now -> {
                            rings.incrementAndGet();
                            rung.countDown();
                            return Optional.empty();
                        },
                        now -> {}));
                assertThat(rung.await(20, TimeUnit.SECONDS)).isTrue();
            }
        }
        assertThat(rings.get()).isGreaterThanOrEqualTo(2);
    }
}
