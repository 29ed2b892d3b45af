package dev.warmup.feature;

import dev.warmup.team.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A channel with daily questions, and the zone its dates are in. */
public record Home(Channel channel, ZoneId zone) {
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}
