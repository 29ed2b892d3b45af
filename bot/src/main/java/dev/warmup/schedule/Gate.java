package dev.warmup.schedule;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets work through until it is shut, and knows when the last of it is done. */
final class Gate {
    private final int width;
    private final Semaphore free;

    /** @param width how much may be under way at once */
    Gate(int width) {
        this.width = width;
        this.free = new Semaphore(width);
    }

    /** Does the work, unless the gate is shut. */
    void pass(Runnable work) {
        if (free.tryAcquire()) {
            try {
                work.run();
            } finally {
                free.release();
            }
        }
    }

    /** Lets nothing more through, and waits for what is under way; false when that takes too long. */
    boolean shut(Duration patience) throws InterruptedException {
        return free.tryAcquire(width, patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
