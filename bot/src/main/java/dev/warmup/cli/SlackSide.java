package dev.warmup.cli;

import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Features;
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
import dev.warmup.store.SlackAttachments;
import dev.warmup.store.SlackSendings;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.util.Optional;
import java.util.Set;

/** Slack in this installation: what it is wired to. */
final class SlackSide implements AutoCloseable {
    private final OnRecord records;
    private final SlackConnection connection;

    SlackSide(SlackSettings settings, Database database, Edge edge) {
        this.records = new OnRecord(database, edge.clock());
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
                (entry, item) -> records.owe(entry, item, wake),
                admins,
                this::home,
                records));
    }

    /** Where Slack posts when it speaks to us over HTTP; the signature says whom to believe. */
    static Hook hook(SlackBot bot) {
        return new Hook("/slack/events", posted -> {
            var answer = bot.receive(new SlackRequest(posted.body(), posted.headers()));
            return new Hook.Answer(answer.status(), answer.contentType(), answer.body());
        });
    }

    /** The only channel of a team that has daily questions. */
    private Optional<Channel> home(Member member) {
        var channels = records.channels(member.team());
        return channels.size() == 1 ? Optional.of(channels.get(0)) : Optional.empty();
    }

    @Override
    public void close() {
        connection.close();
    }
}
