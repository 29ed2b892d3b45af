package dev.warmup.chat;

import dev.warmup.team.Team;
import java.time.Instant;

/** Hears from a platform when it could not take in what members of a team said. */
public interface Absence {
    /** From then until now it could not; it can again. What was said meanwhile is still to be collected. */
    void over(Team team, Instant from, Instant until);
}
