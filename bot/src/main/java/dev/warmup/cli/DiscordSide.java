package dev.warmup.cli;

import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Control;
import dev.warmup.chat.Features;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Reception;
import dev.warmup.chat.Texts;
import dev.warmup.feature.daily.CountThisButton;
import dev.warmup.platform.discord.Discord;
import dev.warmup.platform.discord.DiscordParts;
import dev.warmup.platform.discord.DiscordSettings;
import dev.warmup.platform.discord.DiscordUnusable;
import dev.warmup.store.Database;
import dev.warmup.store.Ledger;
import dev.warmup.store.Owed;
import dev.warmup.store.Schedules;
import dev.warmup.store.StoredSchedule;
import dev.warmup.store.Uptime;
import dev.warmup.study.Interval;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Discord in this installation: what it is wired to. */
final class DiscordSide implements AutoCloseable {
    private final Database database;
    private final Edge edge;
    private final Discord discord;

    DiscordSide(DiscordSettings settings, Database database, Edge edge) {
        this.database = database;
        this.edge = edge;
        this.discord = new Discord(settings, database, edge.clock());
    }

    /** What keeps it from hearing just now, in one line. */
    Optional<String> problem() {
        return discord.problem();
    }

    ChatPlatform platform() {
        return discord.platform();
    }

    /**
     * Begins to hear; to be called when everything else runs.
     *
     * @param wake called when something is owed
     * @throws StartFailure when Discord will never let us in as we are set up
     */
    void start(Features features, Reception reception, Set<Member> admins, Runnable wake) throws StartFailure {
        var count = Control.Button.of(CountThisButton.NAME, "", Texts.in("en").get("discord.count-this"));
        try {
            discord.start(new DiscordParts(
                    new CommandBook(features.commands()),
                    List.of(count),
                    reception,
                    admins,
                    this::away,
                    (entry, item) -> owe(entry, item, wake),
                    team -> !channels(team).isEmpty()));
        } catch (DiscordUnusable e) {
            throw new StartFailure(e);
        }
    }

    private boolean owe(String entry, Outgoing item, Runnable wake) {
        var now = edge.clock().instant();
        boolean isNew = new Ledger(database).owe(Owed.now(entry, item, now), now);
        wake.run();
        return isNew;
    }

    private void away(Team team, Instant from, Instant until) {
        if (from.isBefore(until)) {
            var uptime = new Uptime(database);
            channels(team).forEach(channel -> uptime.outage(channel, new Interval(from, until)));
        }
    }

    private List<Channel> channels(Team team) {
        return new Schedules(database)
                .all().stream()
                        .map(StoredSchedule::channel)
                        .filter(channel -> channel.team().equals(team))
                        .toList();
    }

    @Override
    public void close() {
        discord.close();
    }
}
