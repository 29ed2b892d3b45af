package dev.warmup.store;

import dev.warmup.study.Schedule;
import dev.warmup.team.Channel;
import java.time.Instant;

/**
 * A channel's schedule.
 *
 * @param since when it was last set or resumed; dates due before that were never promised
 */
public record StoredSchedule(Channel channel, Schedule schedule, Instant since) {}
