package dev.warmup.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.simpl.RAMJobStore;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/** Sets Quartz up: in memory for one process, in tables for several. */
final class Schedulers {
    private static final String NAME = "warmup";
    /** One for the cycle, one for the heartbeat. */
    private static final String THREADS = "2";

    private static final String LATE_AFTER_MILLIS = "5000";

    private Schedulers() {}

    static Scheduler make(Optional<DataSource> shared) throws SchedulerException {
        var settings = new Properties();
        settings.setProperty(StdSchedulerFactory.PROP_THREAD_POOL_PREFIX + ".threadCount", THREADS);
        settings.setProperty("org.quartz.jobStore.misfireThreshold", LATE_AFTER_MILLIS);
        // Schedulers of one name in one JVM would be taken for the same one.
        String source = NAME + "-" + UUID.randomUUID();
        if (shared.isPresent()) {
            DBConnectionManager.getInstance().addConnectionProvider(source, new Lent(shared.get()));
            inTables(settings, source);
        } else {
            settings.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME, source);
            settings.setProperty(StdSchedulerFactory.PROP_JOB_STORE_CLASS, RAMJobStore.class.getName());
        }
        return new StdSchedulerFactory(settings).getScheduler();
    }

    private static void inTables(Properties settings, String source) {
        settings.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME, NAME);
        settings.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_ID, source);
        settings.setProperty(StdSchedulerFactory.PROP_JOB_STORE_CLASS, JobStoreTX.class.getName());
        settings.setProperty("org.quartz.jobStore.driverDelegateClass", PostgreSQLDelegate.class.getName());
        settings.setProperty("org.quartz.jobStore.dataSource", source);
        settings.setProperty("org.quartz.jobStore.tablePrefix", "QRTZ_");
        settings.setProperty("org.quartz.jobStore.isClustered", "true");
        settings.setProperty("org.quartz.jobStore.useProperties", "true");
    }

    /** Lends the connections of our own pool, which is closed by its owner. */
    private record Lent(DataSource source) implements ConnectionProvider {
        @Override
        public Connection getConnection() throws SQLException {
            return source.getConnection();
        }

        @Override
        public void shutdown() {}

        @Override
        public void initialize() {}
    }
}
