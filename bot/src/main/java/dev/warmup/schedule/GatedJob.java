package dev.warmup.schedule;

import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job that begins only while the timer is open. */
record GatedJob(Gate gate, Job job) implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(GatedJob.class);

    @Override
    public void execute(JobExecutionContext context) {
        gate.pass(() -> {
            try {
                job.execute(context);
            } catch (JobExecutionException e) {
                LOG.error("a job failed", e);
            }
        });
    }
}
