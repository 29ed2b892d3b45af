package dev.warmup.feature.daily;

import dev.warmup.store.DueQuestions;
import dev.warmup.store.Reveals;
import dev.warmup.store.StoredDaily;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The life of all daily questions, one step at a time. Everything it does is written down first and done once, so it may
 * be called as often as one likes, after any crash, and on several replicas at once.
 */
public final class Cycle {
    private static final Logger LOG = LoggerFactory.getLogger(Cycle.class);

    /** What is due and could not be done is tried again after this. */
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final Posting posting;
    private final ThreadReader threads;
    private final DueQuestions due;
    private final Reveals reveals;
    private final AdminNotice notice;

    Cycle(Posting posting, ThreadReader threads, DueQuestions due, Reveals reveals, AdminNotice notice) {
        this.posting = posting;
        this.threads = threads;
        this.due = due;
        this.reveals = reveals;
        this.notice = notice;
    }

    /**
     * Does all that is due in all channels.
     *
     * @return the next instant at which something will be; always later than {@code now}
     */
    public Optional<Instant> advance(Instant now) {
        // First what waits for nobody: reading threads may take its time.
        var nextPost = posting.advance(now);
        notice.tell(now);
        threads.readAll(now);
        each(due.toReveal(now), daily -> reveals.reveal(daily.id(), now));
        each(due.toClose(now), daily -> reveals.close(daily.id()));
        return Stream.of(nextPost, due.next(now))
                .flatMap(Optional::stream)
                .map(next -> next.isAfter(now) ? next : now.plus(TRY_AGAIN))
                .min(Instant::compareTo);
    }

    /** One question that cannot be judged must not keep the others from it. */
    private static void each(Iterable<StoredDaily> questions, Consumer<StoredDaily> step) {
        for (var daily : questions) {
            try {
                step.accept(daily);
            } catch (RuntimeException e) {
                LOG.error("{}: the question of {} could not be moved on", daily.channel(), daily.date(), e);
            }
        }
    }
}
