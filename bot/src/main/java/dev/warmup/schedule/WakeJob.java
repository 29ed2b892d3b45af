package dev.warmup.schedule;

import dev.warmup.feature.daily.Timer;
import java.time.InstantSource;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what is due, and asks to be woken for the next. */
@DisallowConcurrentExecution
final class WakeJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(WakeJob.class);

    private final Work work;
    private final Timer timer;
    private final InstantSource clock;

    WakeJob(Work work, Timer timer, InstantSource clock) {
        this.work = work;
        this.timer = timer;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        try {
            work.advance().apply(clock.instant()).ifPresent(timer::wakeAt);
        } catch (RuntimeException e) {
            LOG.error("the daily cycle failed and is tried again within a minute", e);
        }
    }
}
