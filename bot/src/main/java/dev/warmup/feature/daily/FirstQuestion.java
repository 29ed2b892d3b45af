package dev.warmup.feature.daily;

import dev.warmup.store.Schedules;
import dev.warmup.store.StoredSchedule;
import dev.warmup.study.Schedule;
import dev.warmup.team.Channel;
import java.time.Instant;

/** Opens a channel that never had a schedule: it gets one, and an extra question at once. */
public final class FirstQuestion {
    private final Schedules schedules;
    private final Planner planner;

    FirstQuestion(Schedules schedules, Planner planner) {
        this.schedules = schedules;
        this.planner = planner;
    }

    /** Opens it once, whatever happens; false when it has been open before, and then nothing changes. */
    public boolean open(Channel channel, Schedule schedule, Instant now) {
        if (schedules.of(channel).isPresent()) {
            return false;
        }
        return schedules.open(new StoredSchedule(channel, schedule, now), planner.extra(channel, schedule, now), now);
    }
}
