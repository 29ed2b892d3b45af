package dev.warmup.study;

import java.time.Duration;
import java.time.Instant;

/**
 * The four instants of one daily question, fixed when it is planned and never moved afterwards. Each span holds its
 * first instant and not its last.
 *
 * @param opens when it is to be posted
 * @param latest until when a late one may still be posted: halfway between opening and reveal
 * @param reveal when the reference answer is posted; answers from then on are late
 * @param close when answers stop counting
 */
public record Window(Instant opens, Instant latest, Instant reveal, Instant close) {
    public Window {
        if (latest.isBefore(opens) || reveal.isBefore(latest) || !reveal.isBefore(close)) {
            throw new IllegalArgumentException("out of order: " + opens + ", " + latest + ", " + reveal + ", " + close);
        }
    }

    /** A window whose reveal comes before its close: one that would not is put halfway instead. */
    static Window of(Instant opens, Instant wantedReveal, Instant close) {
        Instant reveal = wantedReveal.isBefore(close) ? wantedReveal : halfway(opens, close);
        return new Window(opens, halfway(opens, reveal), reveal, close);
    }

    /** Whether a question that was not posted in time may still be posted. */
    public boolean mayStillBePosted(Instant now) {
        return now.isBefore(latest);
    }

    public boolean isRevealed(Instant now) {
        return !now.isBefore(reveal);
    }

    public boolean isClosed(Instant now) {
        return !now.isBefore(close);
    }

    private static Instant halfway(Instant from, Instant to) {
        return from.plus(Duration.between(from, to).dividedBy(2));
    }
}
