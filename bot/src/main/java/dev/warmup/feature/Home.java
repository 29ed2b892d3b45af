package dev.warmup.feature;

import dev.warmup.team.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A channel with daily questions.
 *
 * @param zone its dates are in
 * @param language of what is said to all in it, an IETF tag
 */
public record Home(Channel channel, ZoneId zone, String language) {
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}
