package dev.warmup.cli;

import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.Features;
import dev.warmup.delivery.Pump;
import dev.warmup.feature.daily.Daily;
import dev.warmup.notes.LiveNotes;
import dev.warmup.notes.Mistake;
import dev.warmup.ops.Metrics;
import dev.warmup.platform.slack.SlackBot;
import dev.warmup.platform.slack.SlackUnusable;
import dev.warmup.platform.web.LiveTabs;
import dev.warmup.platform.web.RoomServer;
import dev.warmup.platform.web.RoomUnavailable;
import dev.warmup.platform.web.WebRoom;
import dev.warmup.schedule.QuartzTimer;
import dev.warmup.schedule.Work;
import dev.warmup.search.LiveIndex;
import dev.warmup.store.Backlog;
import dev.warmup.store.Database;
import dev.warmup.store.DatabaseUnusable;
import dev.warmup.store.Room;
import dev.warmup.store.Uptime;
import dev.warmup.study.Schedule;
import dev.warmup.study.StemMatcher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running bot. Either all of it starts or nothing does. */
final class Bot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);
    private static final Duration LOOK_AT_NOTES_EVERY = Duration.ofSeconds(2);

    private final Settings settings;
    private final Edge edge;
    private final Closing closing;
    private final Database database;
    private final LiveNotes notes;
    private final LiveIndex index;
    private final Daily daily;
    private final Traffic traffic;
    private final QuartzTimer timer;
    private final RoomServer room;
    private final Optional<SlackSide> slack;
    private final Optional<SlackBot> slackBot;
    private final Features features;
    private final Optional<DiscordSide> discord;

    private Bot(Settings settings, Edge edge, Closing closing) throws StartFailure, DatabaseUnusable, RoomUnavailable {
        this.settings = settings;
        this.edge = edge;
        this.closing = closing;
        this.notes = notes(settings);
        this.index = new LiveIndex(notes::current);
        this.database = closing.later(Database.open(settings.db()));
        var tabs = new LiveTabs();
        var rooms = new Room(database);
        this.slack = settings.slack().map(found -> closing.later(new SlackSide(found, database, edge)));
        var platforms = new ArrayList<ChatPlatform>(List.of(new WebRoom(rooms, tabs, edge.clock())));
        slack.map(SlackSide::platform).ifPresent(platforms::add);
        this.discord = settings.discord().map(found -> closing.later(new DiscordSide(found, database, edge)));
        discord.map(DiscordSide::platform).ifPresent(platforms::add);
        this.timer = closing.later(new QuartzTimer(database.sharedByReplicas(), edge.clock(), edge.pulse()));
        this.daily = new Daily(
                new Daily.Parts(database, () -> notes.current().questions(), new StemMatcher(), schedule(), platforms),
                timer,
                edge.clock());
        this.features = new FeatureList(database, notes::current, index, daily).all();
        this.traffic = closing.later(new Traffic(database, features, platforms, edge));
        this.slackBot = slack.map(
                side -> closing.later(side.listen(features, traffic.reception(), settings.admins(), traffic::wake)));
        var web = new Web(settings.web(), database, edge);
        var pages = new OpsPages(database, metrics(tabs)).all();
        this.room = closing.later(web.room(rooms, tabs, features, traffic.reception(), pages));
        if (settings.web().opsPort().isPresent()) {
            closing.later(web.ops(pages));
        }
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

    private Metrics metrics(LiveTabs tabs) {
        var metrics = new Metrics(new Backlog(database));
        metrics.watch("warmup.room.tabs", "Open tabs of the room", tabs::open);
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
        daily.firstQuestion().open(Room.CHANNEL, schedule(), now);
        traffic.start();
        closing.later(new Pump("notes", this::refreshNotes, LOOK_AT_NOTES_EVERY))
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
        if (slackBot.isPresent()) {
            try {
                slackBot.get().start();
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

    RoomServer room() {
        return room;
    }

    /** What to tell whoever started it: what runs where. */
    List<String> greeting() {
        return Greeting.lines(this, settings, notes.current());
    }

    @Override
    public void close() {
        closing.close();
    }
}
