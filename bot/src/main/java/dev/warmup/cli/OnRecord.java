package dev.warmup.cli;

import dev.warmup.chat.Absence;
import dev.warmup.chat.Outgoing;
import dev.warmup.store.Database;
import dev.warmup.store.Ledger;
import dev.warmup.store.Owed;
import dev.warmup.store.Schedules;
import dev.warmup.store.StoredSchedule;
import dev.warmup.store.Uptime;
import dev.warmup.study.Interval;
import dev.warmup.team.Channel;
import dev.warmup.team.Team;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** What a platform that is not ours puts on record, whichever it is. */
record OnRecord(Database database, InstantSource clock) implements Absence {
    /** Owes something at once; false when it was owed before. */
    boolean owe(String entry, Outgoing item, Runnable wake) {
        var now = clock.instant();
        boolean isNew = new Ledger(database).owe(Owed.now(entry, item, now), now);
        wake.run();
        return isNew;
    }

    /** The channels of a team that have daily questions. */
    List<Channel> channels(Team team) {
        return new Schedules(database)
                .all().stream()
                        .map(StoredSchedule::channel)
                        .filter(channel -> channel.team().equals(team))
                        .toList();
    }

    @Override
    public void over(Team team, Instant from, Instant until) {
        if (from.isBefore(until)) {
            var uptime = new Uptime(database);
            channels(team).forEach(channel -> uptime.outage(channel, new Interval(from, until)));
        }
    }
}
