package dev.warmup.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class GateTest {
    @Test
    void nothingPassesOnceItIsShut() throws InterruptedException {
        var gate = new Gate(2);
        var passed = new AtomicBoolean();
        assertThat(gate.shut(Duration.ZERO)).isTrue();
        gate.pass(() -> passed.set(true));
        assertThat(passed).isFalse();
    }

    @Test
    void shuttingWaitsForWhatIsUnderWay() throws Exception {
        var gate = new Gate(2);
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var thread = Executors.newSingleThreadExecutor();
        try {
            var done = thread.submit(() -> gate.pass(() -> {
                begun.countDown();
                await(end);
            }));
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(gate.shut(Duration.ofMillis(10))).isFalse();
            end.countDown();
            assertThat(gate.shut(Duration.ofSeconds(20))).isTrue();
            assertThat(done.get()).isNull();
        } finally {
            thread.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void workThatFailsGivesItsPlaceBack() throws InterruptedException {
        var gate = new Gate(1);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> gate.pass(() -> {
                    throw new IllegalStateException("on purpose");
                })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(gate.shut(Duration.ZERO)).isTrue();
    }
}
