package dev.warmup.schedule;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;
import static org.quartz.TriggerBuilder.newTrigger;

import dev.warmup.feature.daily.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.quartz.DateBuilder;
import org.quartz.DateBuilder.IntervalUnit;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings at the instant asked for, and every minute whatever was asked for, so that nothing is ever more than a minute
 * late. Replicas on one PostgreSQL share their triggers: each rings on one of them.
 */
public final class QuartzTimer implements Timer, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QuartzTimer.class);
    private static final Duration AT_LEAST_EVERY = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JobKey WAKE = JobKey.jobKey("wake");
    private static final JobKey BEAT = JobKey.jobKey("beat");
    private static final TriggerKey DUE = TriggerKey.triggerKey("due");

    private final Scheduler scheduler;
    private final InstantSource clock;
    private final Duration pulse;
    private final Gate gate = new Gate(Schedulers.THREADS);

    /**
     * Makes a timer that is not started yet.
     *
     * @param shared where replicas share triggers; empty where this process is alone
     * @param pulse how often the bot says that it is there
     */
    public QuartzTimer(Optional<DataSource> shared, InstantSource clock, Duration pulse) {
        this.clock = clock;
        this.pulse = pulse;
        try {
            this.scheduler = Schedulers.make(shared);
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz cannot be set up", e);
        }
    }

    /** Rings from now on, at once for the first time. */
    public void start(Work work) {
        try {
            scheduler.setJobFactory((bundle, where) -> job(bundle.getJobDetail().getJobClass(), work));
            replace(job(WAKE, WakeJob.class), every("minute", AT_LEAST_EVERY));
            replace(job(BEAT, BeatJob.class), every("pulse", pulse));
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz cannot start", e);
        }
    }

    private Job job(Class<? extends Job> type, Work work) {
        Job job = type == BeatJob.class ? new BeatJob(work, clock) : new WakeJob(work, this, clock);
        return new GatedJob(gate, job);
    }

    private void replace(JobDetail job, Trigger trigger) throws SchedulerException {
        scheduler.scheduleJob(job, Set.of(trigger), true);
    }

    private static JobDetail job(JobKey key, Class<? extends Job> type) {
        return JobBuilder.newJob(type)
                .withIdentity(key)
                .storeDurably()
                .requestRecovery()
                .build();
    }

    private static Trigger every(String name, Duration pause) {
        var schedule = simpleSchedule()
                .withIntervalInMilliseconds(pause.toMillis())
                .repeatForever()
                .withMisfireHandlingInstructionNowWithRemainingCount();
        return newTrigger().withIdentity(name).withSchedule(schedule).startNow().build();
    }

    @Override
    public void wakeAt(Instant instant) {
        // Quartz only measures how long to wait: what time it is says our clock.
        var wait = Duration.between(clock.instant(), instant);
        if (wait.compareTo(AT_LEAST_EVERY) > 0) {
            return; // It rings before that, and can be asked again when it does.
        }
        try {
            if (scheduler.isStarted() && !scheduler.isShutdown()) {
                ringAt(DateBuilder.futureDate(
                        (int) Math.max(0, wait.plusNanos(999_999).toMillis()), IntervalUnit.MILLISECOND));
            }
        } catch (SchedulerException e) {
            // Nothing is lost: it rings within a minute all the same.
            LOG.warn("no ring could be set for {}", instant, e);
        }
    }

    private synchronized void ringAt(Date date) throws SchedulerException {
        var set = scheduler.getTrigger(DUE);
        if (set != null
                && set.getNextFireTime() != null
                && !set.getNextFireTime().toInstant().isAfter(date.toInstant())) {
            return;
        }
        SimpleScheduleBuilder once = simpleSchedule().withMisfireHandlingInstructionFireNow();
        var trigger = newTrigger()
                .withIdentity(DUE)
                .forJob(WAKE)
                .withSchedule(once)
                .startAt(date)
                .build();
        if (set == null || scheduler.rescheduleJob(DUE, trigger) == null) {
            scheduler.scheduleJob(trigger);
        }
    }

    /** Rings no more, once what it started has come to its end. */
    @Override
    public void close() {
        try {
            scheduler.standby();
            if (!gate.shut(PATIENCE)) {
                LOG.warn("what the timer started takes too long and is left to itself");
            }
            stop();
        } catch (SchedulerException e) {
            LOG.warn("Quartz did not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Quartz may wait for ever for a job that began in the moment in which it was told to stop; we do not. */
    private void stop() throws InterruptedException {
        var stopping = new Thread(
                () -> {
                    try {
                        scheduler.shutdown(true);
                    } catch (SchedulerException e) {
                        LOG.warn("Quartz did not stop cleanly", e);
                    }
                },
                "timer-stop");
        stopping.setDaemon(true);
        stopping.start();
        stopping.join(PATIENCE.toMillis());
    }
}
