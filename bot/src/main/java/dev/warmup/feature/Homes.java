package dev.warmup.feature;

import dev.warmup.chat.Refusal;
import dev.warmup.store.Schedules;
import dev.warmup.store.StoredSchedule;
import dev.warmup.team.Channel;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Finds the channel that somebody means who uses a command elsewhere: in a direct message, in another channel. */
public final class Homes {
    private final Schedules schedules;

    public Homes(Schedules schedules) {
        this.schedules = schedules;
    }

    /**
     * The channel itself when it has daily questions, else the only one of its team that has; where there is none at
     * all, the channel itself.
     *
     * @throws Refusal when it could be several
     */
    public Home of(Channel channel) {
        var all = ofTeam(channel);
        if (all.size() > 1) {
            throw new Refusal("home.which-channel");
        }
        return all.isEmpty() ? new Home(channel, ZoneOffset.UTC, "en") : all.get(0);
    }

    /** The zone in which times are shown in a channel; UTC where nobody has set one. */
    public ZoneId zone(Channel channel) {
        return ofTeam(channel).stream().map(Home::zone).findFirst().orElse(ZoneOffset.UTC);
    }

    private List<Home> ofTeam(Channel channel) {
        var own = schedules.of(channel).map(Homes::home);
        return own.map(List::of)
                .orElseGet(() -> schedules.all().stream()
                        .filter(stored -> stored.channel().team().equals(channel.team()))
                        .map(Homes::home)
                        .toList());
    }

    private static Home home(StoredSchedule stored) {
        var schedule = stored.schedule();
        return new Home(stored.channel(), schedule.timetable().zone(), schedule.language());
    }
}
