package dev.warmup.cli;

import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Features;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Reception;
import dev.warmup.platform.slack.SlackBot;
import dev.warmup.platform.slack.SlackConnection;
import dev.warmup.platform.slack.SlackParts;
import dev.warmup.platform.slack.SlackRequest;
import dev.warmup.platform.slack.SlackSettings;
import dev.warmup.platform.slack.SlackStorage;
import dev.warmup.platform.web.Hook;
import dev.warmup.store.Database;
import dev.warmup.store.FormDrafts;
import dev.warmup.store.Ledger;
import dev.warmup.store.Owed;
import dev.warmup.store.Schedules;
import dev.warmup.store.SlackAttachments;
import dev.warmup.store.SlackSendings;
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

/** Slack in this installation: what it is wired to. */
final class SlackSide implements AutoCloseable {
    private final Database database;
    private final Edge edge;
    private final SlackConnection connection;

    SlackSide(SlackSettings settings, Database database, Edge edge) {
        this.database = database;
        this.edge = edge;
        this.connection = SlackConnection.open(settings, storage(database), edge.clock());
    }

    private static SlackStorage storage(Database database) {
        return new SlackStorage(new SlackSendings(database), new SlackAttachments(database), new FormDrafts(database));
    }

    ChatPlatform platform() {
        return connection.platform();
    }

    /**
     * Makes the side that hears; to be started when everything else runs.
     *
     * @param wake called when something is owed
     */
    SlackBot listen(Features features, Reception reception, Set<Member> admins, Runnable wake) {
        return connection.listen(new SlackParts(
                reception,
                new CommandBook(features.commands()),
                (entry, item) -> owe(entry, item, wake),
                admins,
                this::home,
                this::away));
    }

    /** Where Slack posts when it speaks to us over HTTP; the signature says whom to believe. */
    static Hook hook(SlackBot bot) {
        return new Hook("/slack/events", posted -> {
            var answer = bot.receive(new SlackRequest(posted.body(), posted.headers()));
            return new Hook.Answer(answer.status(), answer.contentType(), answer.body());
        });
    }

    private void owe(String entry, Outgoing item, Runnable wake) {
        var now = edge.clock().instant();
        new Ledger(database).owe(Owed.now(entry, item, now), now);
        wake.run();
    }

    /** The only channel of a team that has daily questions. */
    private Optional<Channel> home(Member member) {
        var channels = channels(member.team());
        return channels.size() == 1 ? Optional.of(channels.get(0)) : Optional.empty();
    }

    private List<Channel> channels(Team team) {
        return new Schedules(database)
                .all().stream()
                        .map(StoredSchedule::channel)
                        .filter(channel -> channel.team().equals(team))
                        .toList();
    }

    private void away(Team team, Instant from, Instant until) {
        if (from.isBefore(until)) {
            var uptime = new Uptime(database);
            channels(team).forEach(channel -> uptime.outage(channel, new Interval(from, until)));
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
