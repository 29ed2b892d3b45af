package dev.warmup.platform.slack;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our own threads.
 *
 * @param workers take in what Slack delivers
 * @param callers ask Slack something while a worker waits, or nobody does
 * @param timer keeps the connection
 */
record Threads(ExecutorService workers, ExecutorService callers, ScheduledExecutorService timer)
        implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Threads.class);
    private static final int WORKERS = 16;
    private static final int CALLERS = 8;
    private static final int SECONDS_TO_FINISH = 5;

    static Threads start() {
        return new Threads(
                Executors.newFixedThreadPool(WORKERS, named("slack-worker")),
                Executors.newFixedThreadPool(CALLERS, named("slack-caller")),
                planner());
    }

    /** What is only planned is forgotten when it is shut down. */
    private static ScheduledExecutorService planner() {
        var timer = new ScheduledThreadPoolExecutor(1, named("slack-connection"));
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return timer;
    }

    private static ThreadFactory named(String name) {
        var count = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    void after(Duration pause, Runnable work) {
        var unused = timer.schedule(logged(work), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    void every(Duration pause, Runnable work) {
        var unused = timer.scheduleWithFixedDelay(logged(work), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A timer says nothing of what fails on it, and does not repeat it. */
    private static Runnable logged(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("Something failed on Slack's timer", e);
            }
        };
    }

    /** Lets them finish what they are at. */
    @Override
    public void close() {
        try {
            for (var threads : new ExecutorService[] {timer, workers, callers}) {
                threads.shutdown();
                if (!threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                    threads.shutdownNow();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
