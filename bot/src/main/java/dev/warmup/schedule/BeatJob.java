package dev.warmup.schedule;

import java.time.InstantSource;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that the bot is there. */
@DisallowConcurrentExecution
final class BeatJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(BeatJob.class);

    private final Work work;
    private final InstantSource clock;

    BeatJob(Work work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        try {
            work.beat().accept(clock.instant());
        } catch (RuntimeException e) {
            LOG.error("the heartbeat could not be written", e);
        }
    }
}
