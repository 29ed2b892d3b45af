package dev.warmup.feature.daily;

import dev.warmup.chat.Caller;
import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.MessageListener;
import dev.warmup.chat.Press;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Submission;
import dev.warmup.chat.TextGrammar;
import dev.warmup.delivery.Courier;
import dev.warmup.delivery.Workers;
import dev.warmup.store.DailyQuestions;
import dev.warmup.store.Database;
import dev.warmup.store.Facts;
import dev.warmup.store.Hiding;
import dev.warmup.store.Ledger;
import dev.warmup.store.Scores;
import dev.warmup.store.StoredDaily;
import dev.warmup.store.Uptime;
import dev.warmup.study.DateRange;
import dev.warmup.study.KeyPointMatcher;
import dev.warmup.study.Kind;
import dev.warmup.study.Level;
import dev.warmup.study.Place;
import dev.warmup.study.Question;
import dev.warmup.study.QuestionId;
import dev.warmup.study.Reference;
import dev.warmup.study.Schedule;
import dev.warmup.study.StemMatcher;
import dev.warmup.study.StreakHistory;
import dev.warmup.study.Subject;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A channel with members, the bot in it, and a clock: everything is real but the platform. */
final class Group {
    static final Team TEAM = new Team("test", "T1");
    static final Channel CHANNEL = new Channel(TEAM, "C1");
    static final Member ANN = new Member(TEAM, "ann");
    static final Member BOB = new Member(TEAM, "bob");
    static final Member EVE = new Member(TEAM, "eve");
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final String LONG_ENOUGH = "This is what I would say about it in an interview.";

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final KeyPointMatcher MATCHER = new StemMatcher();

    private final Database database;
    private final InMemoryPlatform platform;
    private final SettableClock clock;
    private final ZoneId zone;
    private final Daily daily;
    private final Courier courier;
    private int deliveries;
    private Instant woken = Instant.MAX;

    private Group(Database database, InMemoryPlatform platform, SettableClock clock, ZoneId zone) {
        this.database = database;
        this.platform = platform;
        this.clock = clock;
        this.zone = zone;
        var start = Schedule.of(LocalTime.of(9, 0), zone, WORKDAYS);
        var parts = new Daily.Parts(database, Group::questions, MATCHER, start, List.of(platform));
        this.daily = new Daily(parts, instant -> woken = instant, clock);
        this.courier = new Courier(platform, new Ledger(database), clock, new Workers("one", Runnable::run, () -> {}));
    }

    /** A group whose clock shows a local time, with the bot started and no schedule yet. */
    static Group at(Database database, ZoneId zone, String local) {
        var clock = new SettableClock(LocalDateTime.parse(local).atZone(zone).toInstant());
        return new Group(database, new InMemoryPlatform(), clock, zone);
    }

    static Group at(Database database, String local) {
        return at(database, ZONE, local);
    }

    /** The same bot after a crash, or another replica of it: nothing but the database and the platform is left. */
    Group again() {
        return new Group(database, platform, clock, zone);
    }

    static List<Question> questions() {
        return IntStream.rangeClosed(1, 40).mapToObj(Group::question).toList();
    }

    private static Question question(int number) {
        var reference = new Reference(
                "The reference answer.",
                List.of("rows are filtered before grouping", "an index avoids a scan"),
                List.of("Think of the order", "Think of WHERE"),
                List.of("And with HAVING?"),
                Map.of(),
                Map.of());
        return new Question(
                new QuestionId("q" + number),
                new Place("content/test.md", number),
                "What happens in case number " + number + "?",
                new Subject(Kind.KNOWLEDGE, "topic-" + number % 3, Level.ENTRY, "en"),
                reference);
    }

    Instant now() {
        return clock.instant();
    }

    InMemoryPlatform platform() {
        return platform;
    }

    Cycle cycle() {
        return daily.cycle();
    }

    FirstQuestion first() {
        return daily.firstQuestion();
    }

    /** When the last command wanted the cycle to be woken. */
    Instant woken() {
        return woken;
    }

    /** Jumps to a local time without doing anything on the way: the bot is down. */
    Group sleepUntil(String local) {
        clock.set(LocalDateTime.parse(local).atZone(zone).toInstant());
        return this;
    }

    /** Lives on until a local time, doing what is due when it is due. */
    Group liveUntil(String local) {
        var end = LocalDateTime.parse(local).atZone(zone).toInstant();
        Optional<Instant> next = turn();
        while (next.isPresent() && !next.get().isAfter(end)) {
            clock.set(next.get());
            next = turn();
        }
        clock.set(end);
        turn();
        return this;
    }

    /** Does what is due now, sends it, and does what follows. */
    Optional<Instant> turn() {
        daily.cycle().advance(now());
        send();
        var next = daily.cycle().advance(now());
        send();
        return next;
    }

    void send() {
        while (courier.sendDue()) {
            Thread.onSpinWait();
        }
    }

    void started() {
        new Uptime(database).started(now());
    }

    void beat() {
        new Uptime(database).beat(now());
    }

    StoredDaily question(String date) {
        return new DailyQuestions(database).on(CHANNEL, LocalDate.parse(date)).orElseThrow();
    }

    boolean hasQuestion(String date) {
        return new DailyQuestions(database).on(CHANNEL, LocalDate.parse(date)).isPresent();
    }

    StreakHistory streak(Member member) {
        return new Facts(database).streak(CHANNEL, member).history(now());
    }

    int points(Member member) {
        return new Scores(database)
                .earned(CHANNEL, DateRange.ALL).stream()
                        .filter(earned -> earned.member().equals(member))
                        .mapToInt(dev.warmup.store.Earned::points)
                        .sum();
    }

    private MessageListener listener() {
        return daily.features().listeners().get(0);
    }

    /** A member says something in the thread of a date's question, and the bot hears it. */
    String says(Member member, String date, String text) {
        var said = said(member, question(date).where().thread(), text);
        listener().said(said);
        send();
        return said.message();
    }

    /** The same while the bot is away: only the platform knows. */
    String saysUnheard(Member member, String date, String text) {
        return said(member, question(date).where().thread(), text).message();
    }

    String saysInChannel(Member member, String text) {
        var said = said(member, "", text);
        listener().said(said);
        return said.message();
    }

    Delivery.Said said(Member member, String thread, String text) {
        String id = "d" + ++deliveries + "-" + now().toEpochMilli();
        var said = new Delivery.Said(id, CHANNEL, thread, "said-" + id, member, name(member), text, now());
        platform.remember(said);
        return said;
    }

    void hear(Delivery.Said said) {
        listener().said(said);
        send();
    }

    void edits(String message, String text) {
        happens(new Delivery.Edited(id(), CHANNEL, message, text, now()));
    }

    void deletes(String message) {
        happens(new Delivery.Deleted(id(), CHANNEL, message, now()));
    }

    void reacts(Member member, String message, String emoji, boolean added) {
        happens(new Delivery.Reacted(id(), CHANNEL, message, member, emoji, added, now()));
    }

    private void happens(Delivery.News news) {
        platform.remember(news);
        news.tell(listener());
        send();
    }

    /** What members do while the bot is away: only the platform knows. */
    void unheard(Function<String, Delivery.News> deed) {
        platform.remember(deed.apply(id()));
    }

    /** An admin types a command, as in the room. */
    Reply admin(String typed) {
        return type(ANN, true, typed, id());
    }

    Reply admin(String typed, String delivery) {
        return type(ANN, true, typed, delivery);
    }

    Reply member(Member member, String typed) {
        return type(member, false, typed, id());
    }

    private Reply type(Member member, boolean admin, String typed, String delivery) {
        var parsed = TextGrammar.parse(new CommandBook(commands()), typed);
        var caller = new Caller(member, name(member), admin, "en");
        return parsed.command()
                .run(new Invocation(delivery, caller, CHANNEL, parsed.words(), parsed.arguments(), now()));
    }

    List<Command> commands() {
        return daily.features().commands();
    }

    Reply presses(Member member, boolean admin, String button, String message, String value) {
        var caller = new Caller(member, name(member), admin, "en");
        return daily.features().buttons().stream()
                .filter(action -> action.name().equals(button))
                .findFirst()
                .orElseThrow()
                .press(new Press(id(), caller, CHANNEL, message, value, now()));
    }

    Reply answersPrivately(Member member, String date, String text, String show) {
        var caller = new Caller(member, name(member), false, "en");
        var values = Map.of(PrivateAnswerForm.TEXT, text, PrivateAnswerForm.SHOW, show);
        return daily.features().forms().stream()
                .filter(form -> form.name().equals(PrivateAnswerButton.NAME))
                .findFirst()
                .orElseThrow()
                .submit(new Submission(id(), caller, CHANNEL, date, values, now()));
    }

    void hides(Member member) {
        Hiding.hide(database, member);
    }

    private String id() {
        return "d" + ++deliveries + "-" + now().toEpochMilli();
    }

    private static String name(Member member) {
        return member.id().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + member.id().substring(1);
    }
}
