package dev.warmup.study;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the reference answer is posted: some time after the question, or at a local time. */
public sealed interface Reveal {
    /** The reveal of a question that opens at this instant in this zone; always later than it. */
    Instant after(Instant opens, ZoneId zone);

    /** How it is written on the command line: {@code 8h}, {@code 1h30m}, {@code 17:00}. */
    String word();

    /** Some time after the question. */
    record After(Duration delay) implements Reveal {
        public static final Duration SHORTEST = Duration.ofMinutes(1);
        public static final Duration LONGEST = Duration.ofDays(7);

        public After {
            if (delay.compareTo(SHORTEST) < 0 || delay.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("reveal out of range: " + delay);
            }
        }

        @Override
        public Instant after(Instant opens, ZoneId zone) {
            return opens.plus(delay);
        }

        @Override
        public String word() {
            return TimeWords.write(delay);
        }
    }

    /** The first time after the question that clocks in the zone show this. */
    record At(LocalTime time) implements Reveal {
        @Override
        public Instant after(Instant opens, ZoneId zone) {
            return LocalClock.in(zone).firstAfter(opens, time);
        }

        @Override
        public String word() {
            return TimeWords.write(time);
        }
    }
}
