package dev.warmup.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmup.chat.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private final Attempts attempts = new Attempts(() -> now);

    @Test
    void aFewMistakesCostNothing() {
        fail("here", 4);

        assertThatCode(() -> attempts.admit("here")).doesNotThrowAnyException();
    }

    @Test
    void whoeverGoesOnGuessingWaitsLongerEachTime() {
        fail("here", 5);
        assertThat(pause("here")).isEqualTo(Duration.ofSeconds(2));
        fail("here", 3);
        assertThat(pause("here")).isEqualTo(Duration.ofSeconds(16));
        fail("here", 20);
        assertThat(pause("here")).isLessThan(Duration.ofMinutes(10));
    }

    @Test
    void othersDoNotWait() {
        fail("here", 9);

        assertThatCode(() -> attempts.admit("there")).doesNotThrowAnyException();
    }

    @Test
    void aSuccessIsAFreshStart() {
        fail("here", 9);
        attempts.succeeded("here");

        assertThatCode(() -> attempts.admit("here")).doesNotThrowAnyException();
    }

    private void fail(String from, int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed(from);
        }
    }

    private Duration pause(String from) {
        var start = now;
        while (refused(from)) {
            now = now.plusSeconds(1);
        }
        return Duration.between(start, now);
    }

    private boolean refused(String from) {
        try {
            attempts.admit(from);
            return false;
        } catch (Refusal refusal) {
            assertThatThrownBy(() -> attempts.admit(from)).hasMessage("room.join.wait");
            return true;
        }
    }
}
