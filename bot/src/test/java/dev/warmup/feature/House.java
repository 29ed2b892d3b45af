package dev.warmup.feature;

import dev.warmup.chat.Block;
import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Caller;
import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Control;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Field;
import dev.warmup.chat.Form;
import dev.warmup.chat.FormAction;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Sent;
import dev.warmup.chat.Submission;
import dev.warmup.chat.TextGrammar;
import dev.warmup.chat.Texts;
import dev.warmup.feature.daily.Daily;
import dev.warmup.feature.help.HelpCommand;
import dev.warmup.feature.interviewer.AskInterviewerCommand;
import dev.warmup.feature.interviewer.InterviewerDesk;
import dev.warmup.feature.interviewer.InterviewerPage;
import dev.warmup.feature.interviewer.PickFourButton;
import dev.warmup.feature.leaderboard.Boards;
import dev.warmup.feature.leaderboard.LeaderboardCommand;
import dev.warmup.feature.leaderboard.PeriodSelect;
import dev.warmup.feature.practice.AnotherButton;
import dev.warmup.feature.practice.HintButton;
import dev.warmup.feature.practice.PracticeDesk;
import dev.warmup.feature.practice.QuestionCommand;
import dev.warmup.feature.practice.RateButton;
import dev.warmup.feature.practice.RevealButton;
import dev.warmup.feature.recon.ExampleButton;
import dev.warmup.feature.recon.FillInButton;
import dev.warmup.feature.recon.ListButton;
import dev.warmup.feature.recon.NewSheetButton;
import dev.warmup.feature.recon.NewSheetForm;
import dev.warmup.feature.recon.OpenSelect;
import dev.warmup.feature.recon.ReconCommand;
import dev.warmup.feature.recon.ReconDesk;
import dev.warmup.feature.recon.SheetForm;
import dev.warmup.feature.recon.TemplateButton;
import dev.warmup.feature.streak.StreakCommand;
import dev.warmup.feature.streak.StreakDesk;
import dev.warmup.feature.streak.WhyButton;
import dev.warmup.feature.streak.WhyPageButton;
import dev.warmup.notes.Notes;
import dev.warmup.store.DailyQuestions;
import dev.warmup.store.Database;
import dev.warmup.store.Facts;
import dev.warmup.store.Ledger;
import dev.warmup.store.Names;
import dev.warmup.store.Practice;
import dev.warmup.store.ReconSheets;
import dev.warmup.store.Schedules;
import dev.warmup.store.Scores;
import dev.warmup.store.TestDatabases;
import dev.warmup.study.Schedule;
import dev.warmup.study.StemMatcher;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The features on a real database, used through their front door: typed commands, pressed buttons, sent forms. */
public final class House implements AutoCloseable {
    public static final Team TEAM = new Team("test", "T1");
    public static final Channel CHANNEL = new Channel(TEAM, "C1");
    public static final Member ANA = new Member(TEAM, "ana");
    public static final Member BEN = new Member(TEAM, "ben");
    public static final Member CAY = new Member(TEAM, "cay");
    public static final Member ADMIN = new Member(TEAM, "admin");

    private final String url;
    private final Database database;
    private final Ledger ledger;
    private final Daily daily;
    private final List<Command> commands = new ArrayList<>();
    private final List<ButtonAction> buttons = new ArrayList<>();
    private final List<FormAction> forms = new ArrayList<>();
    private Notes notes = SampleNotes.notes();
    private Instant now = Instant.parse("2026-11-02T08:00:00Z");
    private int deliveries;

    public House(Path folder) {
        url = TestDatabases.SQLITE.fresh(folder);
        database = TestDatabases.open(url);
        ledger = new Ledger(database);
        var schedule =
                Schedule.of(LocalTime.of(9, 0), ZoneOffset.UTC, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        var parts = new Daily.Parts(database, () -> notes.questions(), new StemMatcher(), schedule, List.of());
        daily = new Daily(parts, instant -> {}, () -> now);
        commands.addAll(daily.features().commands());
        wire();
    }

    private void wire() {
        var homes = new Homes(new Schedules(database));
        var people = new People(new Names(database));
        var practice = new Practice(database);
        var practiceDesk = new PracticeDesk(practice, () -> notes);
        var streaks = new StreakDesk(new Facts(database), people, homes);
        var boards = new Boards(new Scores(database), people, homes);
        var recon = new ReconDesk(new ReconSheets(database), () -> notes, people, homes);
        var interviewer = new InterviewerDesk(() -> notes);
        commands.addAll(List.of(
                new QuestionCommand(practiceDesk),
                new StreakCommand(streaks),
                new LeaderboardCommand(boards),
                new ReconCommand(recon),
                new AskInterviewerCommand(interviewer),
                new HelpCommand(this::book)));
        buttons.addAll(List.of(
                new HintButton(practiceDesk),
                new RevealButton(practiceDesk),
                new RateButton(practiceDesk, practice),
                new AnotherButton(practiceDesk),
                new WhyButton(streaks),
                new WhyPageButton(streaks),
                new PeriodSelect(boards),
                new FillInButton(recon),
                new ListButton(recon),
                new OpenSelect(recon),
                new TemplateButton(recon),
                new ExampleButton(recon),
                new NewSheetButton(),
                new InterviewerPage(interviewer),
                new PickFourButton(interviewer, homes)));
        forms.addAll(List.of(new SheetForm(recon), new NewSheetForm(recon)));
    }

    public CommandBook book() {
        return new CommandBook(commands);
    }

    public Instant now() {
        return now;
    }

    public void wait(Duration time) {
        now = now.plus(time);
    }

    public void notes(Notes changed) {
        notes = changed;
    }

    /** A member types a command. */
    public Reply reply(Member member, String typed) {
        return reply(member, typed, id());
    }

    public Reply reply(Member member, String typed, String delivery) {
        return reply(member, CHANNEL, typed, delivery);
    }

    public Reply reply(Member member, Channel channel, String typed, String delivery) {
        var parsed = TextGrammar.parse(book(), typed);
        return parsed.command()
                .run(new Invocation(delivery, caller(member), channel, parsed.words(), parsed.arguments(), now));
    }

    public Card card(Member member, String typed) {
        return card(reply(member, typed));
    }

    /** A member presses the button of this label, or chooses the option of this label. */
    public Reply press(Member member, Card card, String label) {
        var used = used(card, label);
        var press = new Press(id(), caller(member), CHANNEL, "m1", used.value(), now);
        var action = action(used.action());
        return action.ask(press).isPresent() ? Reply.privately(Card.sentence("a form")) : action.press(press);
    }

    public Form form(Member member, Card card, String label) {
        var used = used(card, label);
        var press = new Press(id(), caller(member), CHANNEL, "m1", used.value(), now);
        return action(used.action()).ask(press).orElseThrow();
    }

    /** A member sends a form; what is not among the values is sent as it stood. */
    public Card send(Member member, Form form, Map<String, String> values) {
        return send(member, form, values, id());
    }

    public Card send(Member member, Form form, Map<String, String> values, String delivery) {
        var action = forms.stream()
                .filter(each -> each.name().equals(form.name()))
                .findFirst()
                .orElseThrow();
        var all = form.fields().stream()
                .map(Field.Text.class::cast)
                .collect(Collectors.toMap(Field.Text::name, field -> values.getOrDefault(field.name(), field.draft())));
        var submission = new Submission(delivery, caller(member), CHANNEL, form.subject(), all, now);
        if (!action.check(submission).isEmpty()) {
            throw new IllegalArgumentException(action.check(submission).toString());
        }
        return card(action.submit(submission));
    }

    /** Lives through a day: its question is posted, these members answer, the answer is revealed. */
    public void day(LocalDate date, Map<Member, String> answers) {
        openDay(date, answers);
        wait(Duration.ofHours(9));
        turn();
    }

    /** The same day until shortly after the answers: nothing is revealed yet. */
    public void openDay(LocalDate date, Map<Member, String> answers) {
        now = date.atTime(9, 0).toInstant(ZoneOffset.UTC);
        turn();
        wait(Duration.ofMinutes(10));
        var thread = new DailyQuestions(database)
                .on(CHANNEL, date)
                .orElseThrow()
                .where()
                .thread();
        answers.forEach((member, text) -> daily.features()
                .listeners()
                .get(0)
                .said(new Delivery.Said(id(), CHANNEL, thread, id(), member, name(member), text, now)));
    }

    private void turn() {
        daily.cycle().advance(now);
        for (var entry : ledger.claim("test", "house", now, now.plusSeconds(60), 100)) {
            ledger.sent(entry, new Sent("m" + entry.id(), "t" + entry.id()), now);
        }
        daily.cycle().advance(now);
    }

    /** The member is counted and not named from now on. */
    public void hide(Member member) {
        execute("UPDATE member SET hidden = TRUE WHERE member = '" + member.id() + "'");
    }

    public void season(String name, LocalDate from, LocalDate to) {
        execute("INSERT INTO season VALUES ('test', 'T1', 'C1', '%s', '%s', '%s')".formatted(name, from, to));
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Card card(Reply reply) {
        if (reply instanceof Reply.Private one) {
            return one.card();
        } else if (reply instanceof Reply.Public one) {
            return one.card();
        } else if (reply instanceof Reply.Replace one) {
            return one.card();
        }
        throw new IllegalArgumentException("nothing is shown");
    }

    /** All that is written on a card, and the labels of its controls in brackets. */
    public static String text(Card card) {
        var blocks = card.blocks().stream().map(House::text).collect(Collectors.joining("\n"));
        return card.title() + "\n" + blocks + "\n" + labels(card);
    }

    public static List<String> labels(Card card) {
        return choices(card).stream().map(Choice::label).toList();
    }

    private static String text(Block block) {
        if (block instanceof Block.Markdown markdown) {
            return markdown.text();
        } else if (block instanceof Block.Plain plain) {
            return plain.text();
        } else if (block instanceof Block.Said said) {
            return said.name() + ": " + said.text();
        } else if (block instanceof Block.Remark remark) {
            return remark.text();
        } else if (block instanceof Block.Facts facts) {
            return facts.facts().stream()
                    .map(fact -> fact.name() + ": " + fact.value())
                    .collect(Collectors.joining("\n"));
        }
        return "[" + ((Block.Picture) block).alternative() + "]";
    }

    /** What Ana is told when something is refused. */
    public static String sentence(Refusal refusal) {
        return refusal.sentence(Texts.in("en"));
    }

    private record Choice(String action, String value, String label) {}

    private static Choice used(Card card, String label) {
        return choices(card).stream()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label + " is not among " + labels(card)));
    }

    private static List<Choice> choices(Card card) {
        var choices = new ArrayList<Choice>();
        for (var control : card.controls()) {
            if (control instanceof Control.Button button) {
                choices.add(new Choice(button.action(), button.value(), button.label()));
            } else {
                ((Control.Select) control)
                        .options()
                        .forEach(option -> choices.add(new Choice(control.action(), option.value(), option.label())));
            }
        }
        return choices;
    }

    private ButtonAction action(String name) {
        return buttons.stream()
                .filter(button -> button.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Caller caller(Member member) {
        return new Caller(member, name(member), member.equals(ADMIN), "en");
    }

    public static String name(Member member) {
        return member.id().substring(0, 1).toUpperCase(Locale.ROOT)
                + member.id().substring(1);
    }

    private String id() {
        return "d" + ++deliveries;
    }

    @Override
    public void close() {
        database.close();
    }
}
