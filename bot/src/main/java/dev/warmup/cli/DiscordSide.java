package dev.warmup.cli;

import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Control;
import dev.warmup.chat.Features;
import dev.warmup.chat.Reception;
import dev.warmup.chat.Texts;
import dev.warmup.feature.daily.CountThisButton;
import dev.warmup.platform.discord.Discord;
import dev.warmup.platform.discord.DiscordParts;
import dev.warmup.platform.discord.DiscordSettings;
import dev.warmup.platform.discord.DiscordUnusable;
import dev.warmup.store.Database;
import dev.warmup.team.Member;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Discord in this installation: what it is wired to. */
final class DiscordSide implements AutoCloseable {
    private final OnRecord records;
    private final Discord discord;

    DiscordSide(DiscordSettings settings, Database database, Edge edge) {
        this.records = new OnRecord(database, edge.clock());
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
                    records,
                    (entry, item) -> records.owe(entry, item, wake),
                    team -> !records.channels(team).isEmpty()));
        } catch (DiscordUnusable e) {
            throw new StartFailure(e);
        }
    }

    @Override
    public void close() {
        discord.close();
    }
}
