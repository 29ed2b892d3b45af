package dev.warmup.study;

import java.time.Instant;

/**
 * What is remembered about one question, by one member or by a group.
 *
 * @param stability days after which it is still known with a probability of 90 %
 * @param difficulty from 1 to 10
 * @param due when to ask again
 * @param last when it was asked last
 */
public record Review(double stability, double difficulty, Instant due, Instant last) {
    public Review {
        if (!(stability > 0) || !(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("stability " + stability + ", difficulty " + difficulty);
        }
    }

    public boolean isDue(Instant now) {
        return !now.isBefore(due);
    }
}
