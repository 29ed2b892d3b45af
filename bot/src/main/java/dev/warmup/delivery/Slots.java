package dev.warmup.delivery;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Works on several things at once, but never on more than so many: a slow one holds up none of the others. */
final class Slots {
    private final int most;
    private final Executor executor;
    private final Runnable freed;
    private final AtomicInteger taken = new AtomicInteger();

    /** @param freed called each time a slot is free again */
    Slots(int most, Executor executor, Runnable freed) {
        this.most = most;
        this.executor = executor;
        this.freed = freed;
    }

    /**
     * Claims as much as there is room for, and starts on it.
     *
     * @return whether anything was claimed, so that there may be more
     */
    <T> boolean fill(IntFunction<List<T>> claim, Consumer<T> work) {
        int free = most - taken.get();
        if (free <= 0) {
            return false;
        }
        var claimed = claim.apply(free);
        for (T item : claimed) {
            taken.incrementAndGet();
            executor.execute(() -> workOn(item, work));
        }
        return !claimed.isEmpty();
    }

    private <T> void workOn(T item, Consumer<T> work) {
        try {
            work.accept(item);
        } finally {
            taken.decrementAndGet();
            freed.run();
        }
    }
}
