package dev.warmup.cli;

import dev.warmup.chat.Features;
import dev.warmup.delivery.Pump;
import dev.warmup.feature.daily.Daily;
import dev.warmup.notes.LiveNotes;
import dev.warmup.notes.Mistake;
import dev.warmup.ops.Metrics;
import dev.warmup.platform.slack.SlackBot;
import dev.warmup.platform.slack.SlackUnusable;
import dev.warmup.platform.web.RoomServer;
import dev.warmup.platform.web.RoomUnavailable;
import dev.warmup.platform.web.Served;
import dev.warmup.schedule.QuartzTimer;
import dev.warmup.schedule.Work;
import dev.warmup.search.LiveIndex;
import dev.warmup.store.Backlog;
import dev.warmup.store.Database;
import dev.warmup.store.DatabaseUnusable;
import dev.warmup.store.Retention;
import dev.warmup.store.Room;
import dev.warmup.store.Uptime;
import dev.warmup.study.Schedule;
import dev.warmup.study.StemMatcher;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running bot. Either all of it starts or nothing does. */
final class Bot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);
    private static final Duration LOOK_AT_NOTES_EVERY = Duration.ofSeconds(2);
    private static final Duration FORGET_EVERY = Duration.ofHours(6);

    private final Settings settings;
    private final Edge edge;
    private final Closing closing;
    private final Database database;
    private final LiveNotes notes;
    private final LiveIndex index;
    private final Daily daily;
    private final Traffic traffic;
    private final QuartzTimer timer;
    private final Optional<RoomServer> room;
    private final IntSupplier port;
    private final Optional<SlackBot> slack;
    private final Optional<DiscordSide> discord;
    private final Features features;

    private Bot(Settings settings, Edge edge, Closing closing) throws StartFailure, DatabaseUnusable, RoomUnavailable {
        this.settings = settings;
        this.edge = edge;
        this.closing = closing;
        this.notes = notes(settings);
        this.index = new LiveIndex(notes::current);
        this.database = closing.later(Database.open(settings.db()));
        var roomSide = settings.web().room() ? Optional.of(RoomSide.of(database, edge)) : Optional.<RoomSide>empty();
        var slackSide = settings.slack().map(found -> closing.later(new SlackSide(found, database, edge)));
        this.discord = settings.discord().map(found -> closing.later(new DiscordSide(found, database, edge)));
        var platforms = Stream.of(
                        roomSide.map(RoomSide::platform),
                        slackSide.map(SlackSide::platform),
                        discord.map(DiscordSide::platform))
                .flatMap(Optional::stream)
                .toList();
        this.timer = closing.later(new QuartzTimer(database.sharedByReplicas(), edge.clock(), edge.pulse()));
        this.daily = new Daily(
                new Daily.Parts(database, () -> notes.current().questions(), new StemMatcher(), schedule(), platforms),
                timer,
                edge.clock());
        this.features = new FeatureList(database, notes::current, index, daily).all();
        this.traffic = closing.later(new Traffic(database, features, platforms, edge));
        this.slack = slackSide.map(
                side -> closing.later(side.listen(features, traffic.reception(), settings.admins(), traffic::wake)));
        var web = new Web(settings.web(), database, edge);
        var served = served(roomSide);
        if (roomSide.isPresent()) {
            var server = closing.later(web.room(roomSide.get(), features, traffic.reception(), served));
            this.room = Optional.of(server);
            this.port = server::port;
        } else {
            this.room = Optional.empty();
            this.port = closing.later(web.withoutRoom(served))::port;
        }
        if (settings.web().opsPort().isPresent()) {
            closing.later(web.ops(served, settings.web().opsPort().getAsInt()));
        }
    }

    private Served served(Optional<RoomSide> side) {
        var pages = new OpsPages(database, metrics(side), this::problem);
        return new Served(
                pages.all(), slack.map(bot -> List.of(SlackSide.hook(bot))).orElse(List.of()));
    }

    /** What keeps a platform from hearing just now. */
    private Optional<String> problem() {
        return slack.flatMap(SlackBot::problem).or(() -> discord.flatMap(DiscordSide::problem));
    }

    /**
     * Starts it.
     *
     * @throws StartFailure with one line that says what is wrong and where; nothing is left running
     */
    static Bot start(Settings settings, Edge edge) throws StartFailure {
        var closing = new Closing();
        try {
            var bot = new Bot(settings, edge, closing);
            bot.begin();
            return bot;
        } catch (DatabaseUnusable | RoomUnavailable e) {
            closing.close();
            throw new StartFailure(e);
        } catch (StartFailure | RuntimeException e) {
            closing.close();
            throw e;
        }
    }

    private static LiveNotes notes(Settings settings) throws StartFailure {
        var notes = new LiveNotes(settings.content());
        var current = notes.current();
        if (current.questions().isEmpty()) {
            throw new StartFailure(current.mistakes().stream()
                    .findFirst()
                    .map(Mistake::toString)
                    .orElse("WARMUP_CONTENT: no question was found in " + Greeting.folders(settings)));
        }
        current.mistakes().forEach(mistake -> LOG.warn("{}", mistake));
        return notes;
    }

    private Schedule schedule() {
        var start = settings.newChannel();
        return Schedule.of(start.at(), start.zone(), start.days());
    }

    private Metrics metrics(Optional<RoomSide> side) {
        var metrics = new Metrics(new Backlog(database));
        side.ifPresent(found -> metrics.watch("warmup.room.tabs", "Open tabs of the room", found.tabs()::open));
        metrics.watch(
                "warmup.questions",
                "Questions in the notes",
                () -> notes.current().questions().size());
        return metrics;
    }

    /** From here on it works by itself. */
    private void begin() throws StartFailure {
        var now = edge.clock().instant();
        var uptime = new Uptime(database);
        uptime.started(now).ifPresent(gap -> LOG.info("Away from {} to {}", gap.from(), gap.to()));
        if (room.isPresent()) {
            daily.firstQuestion().open(Room.CHANNEL, schedule(), now);
        }
        traffic.start();
        closing.later(new Pump("notes", this::refreshNotes, LOOK_AT_NOTES_EVERY))
                .start();
        var retention = new Retention(database);
        closing.later(new Pump("retention", () -> retention.forget(edge.clock().instant()), FORGET_EVERY))
                .start();
        timer.start(new Work(this::advance, uptime::beat));
        startSlack();
        startDiscord();
    }

    /** Nothing more comes in from Discord before what takes it in is closed. */
    private void startDiscord() throws StartFailure {
        if (discord.isPresent()) {
            closing.later(discord.get());
            discord.get().start(features, traffic.reception(), settings.admins(), traffic::wake);
        }
    }

    private void startSlack() throws StartFailure {
        if (slack.isPresent()) {
            try {
                slack.get().start();
            } catch (SlackUnusable e) {
                throw new StartFailure(e);
            }
        }
    }

    /** Does all that is due at an instant, and says when the next is. */
    Optional<Instant> advance(Instant now) {
        var next = daily.cycle().advance(now);
        traffic.wake();
        return next;
    }

    private boolean refreshNotes() {
        if (notes.refresh()) {
            var current = notes.current();
            LOG.info("The notes changed: {} questions now", current.questions().size());
            current.mistakes().forEach(mistake -> LOG.warn("{}", mistake));
        }
        index.current();
        return false;
    }

    /** The port of the room, or without it of health, metrics and what others post. */
    int port() {
        return port.getAsInt();
    }

    /**
     * The room.
     *
     * @throws java.util.NoSuchElementException when it is switched off
     */
    RoomServer room() {
        return room.orElseThrow();
    }

    /** What to tell whoever started it: what runs where. */
    List<String> greeting() {
        return Greeting.lines(room, settings, notes.current());
    }

    @Override
    public void close() {
        closing.close();
    }
}
