package dev.warmup.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that works while there is work, and otherwise looks again when it is woken or after a pause. */
public final class Pump implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pump.class);

    private final BooleanSupplier work;
    private final Duration pause;
    private final Semaphore signal = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;

    /**
     * Makes a thread that is not started yet.
     *
     * @param work does what there is and says whether there may be more
     * @param pause after which it looks without being woken: another process may have left work
     */
    public Pump(String name, BooleanSupplier work, Duration pause) {
        this.work = work;
        this.pause = pause;
        this.thread = new Thread(this::run, name);
    }

    public void start() {
        thread.start();
    }

    public void wake() {
        signal.release();
    }

    private void run() {
        while (!closed) {
            if (!workOnce()) {
                await();
            }
        }
    }

    private boolean workOnce() {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.error("{} failed and tries again", thread.getName(), e);
            return false;
        }
    }

    private void await() {
        try {
            if (signal.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                signal.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    /** Lets it finish what it is at, and waits for that. */
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
