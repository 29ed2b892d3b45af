package dev.warmup.platform.discord;

import dev.warmup.chat.Absence;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Control;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Reception;
import dev.warmup.platform.discord.standin.StandIn;
import dev.warmup.store.Database;
import dev.warmup.store.DatabaseUnusable;
import dev.warmup.store.Ledger;
import dev.warmup.store.Owed;
import dev.warmup.team.Team;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Discord's side of the bot, connected to a stand-in, with a database of its own. */
final class TestBot implements AutoCloseable {
    /** Between two sessions, in place of Discord's five seconds. */
    static final Duration IDENTIFY = Duration.ofMillis(200);

    private static final GatewaySessions.Pauses SHORT =
            new GatewaySessions.Pauses(IDENTIFY, Duration.ofMillis(100), Duration.ofMillis(800));

    private final Database database;
    private final Discord discord;
    private final List<Away> absences = new CopyOnWriteArrayList<>();
    private final InstantSource clock;

    /** A time in which the bot could not take answers. */
    record Away(Team team, Instant from, Instant until) {}

    TestBot(StandIn standIn, Path folder, InstantSource clock) throws DatabaseUnusable {
        this(settings(standIn, StandIn.TOKEN, true), folder, clock);
    }

    TestBot(DiscordSettings settings, Path folder, InstantSource clock) throws DatabaseUnusable {
        this(settings, "jdbc:sqlite:" + folder.resolve("warmup.db"), clock);
    }

    TestBot(DiscordSettings settings, String url, InstantSource clock) throws DatabaseUnusable {
        this.clock = clock;
        this.database = Database.open(url);
        this.discord = new Discord(settings, database, clock, SHORT);
    }

    static DiscordSettings settings(StandIn standIn, String token, boolean messageContent) {
        return new DiscordSettings(token, standIn.apiUrl(), messageContent, OptionalInt.empty(), List.of());
    }

    void start(CommandBook commands, Reception reception) throws DiscordUnusable {
        Absence absence = (team, from, until) -> absences.add(new Away(team, from, until));
        var menu = List.of(Control.Button.of("daily.count", "", "Count this"));
        discord.start(new DiscordParts(commands, menu, reception, Set.of(), absence, this::owe, team -> false));
    }

    private boolean owe(String entry, Outgoing item) {
        return new Ledger(database).owe(Owed.now(entry, item, clock.instant()), clock.instant());
    }

    DiscordPlatform platform() {
        return discord.platform();
    }

    Optional<String> problem() {
        return discord.problem();
    }

    boolean isConnected() {
        return discord.isConnected();
    }

    List<Away> absences() {
        return List.copyOf(absences);
    }

    Database database() {
        return database;
    }

    InstantSource clock() {
        return clock;
    }

    @Override
    public void close() {
        discord.close();
        database.close();
    }
}
