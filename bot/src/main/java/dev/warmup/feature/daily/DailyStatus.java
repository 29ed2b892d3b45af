package dev.warmup.feature.daily;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.store.DailyQuestions;
import dev.warmup.store.DailyState;
import dev.warmup.store.Failures;
import dev.warmup.store.QueuedQuestions;
import dev.warmup.store.Schedules;
import dev.warmup.store.StoredSchedule;
import dev.warmup.study.QuestionId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /daily status}: the schedule, the next dates, what is owed and what failed. */
final class DailyStatus implements Command {
    /** Failures are shown for a week. */
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Schedules schedules;
    private final DailyQuestions dailies;
    private final QueuedQuestions queued;
    private final Failures failures;
    private final ScheduleCard card;

    DailyStatus(
            Schedules schedules, DailyQuestions dailies, QueuedQuestions queued, Failures failures, ScheduleCard card) {
        this.schedules = schedules;
        this.dailies = dailies;
        this.queued = queued;
        this.failures = failures;
        this.card = card;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public boolean adminsOnly() {
        return true;
    }

    @Override
    public Reply run(Invocation invocation) {
        var stored = Orders.schedule(schedules, invocation);
        var texts = Texts.in(invocation.caller().language());
        var wording = new Wording(texts, stored.schedule().timetable().zone());
        List<Block.Fact> facts = new ArrayList<>(card.facts(stored.schedule(), texts));
        facts.add(new Block.Fact(
                texts.get("daily.status.next"), ScheduleCard.nextDates(stored, invocation.at(), wording)));
        facts.add(new Block.Fact(texts.get("daily.status.skipped"), skipped(stored, invocation, wording)));
        facts.add(new Block.Fact(texts.get("daily.status.queued"), queued(stored, texts)));
        facts.add(new Block.Fact(texts.get("daily.status.owed"), owed(stored, invocation, wording)));
        facts.add(new Block.Fact(texts.get("daily.status.failed"), failed(stored, invocation, wording)));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Facts(facts)));
        blocks.addAll(card.warnings(stored, texts));
        return Reply.privately(new Card(texts.get("daily.status.title"), blocks, List.of()));
    }

    private static String skipped(StoredSchedule stored, Invocation invocation, Wording wording) {
        var timetable = stored.schedule().timetable();
        var today = timetable.dateAt(invocation.at());
        return orNone(
                timetable.leftOut().stream()
                        .filter(date -> !date.isBefore(today))
                        .sorted()
                        .map(wording::date),
                wording.texts());
    }

    private String queued(StoredSchedule stored, Texts texts) {
        return orNone(queued.waiting(stored.channel()).stream().map(QuestionId::value), texts);
    }

    private String owed(StoredSchedule stored, Invocation invocation, Wording wording) {
        return orNone(
                dailies.since(stored.channel(), weekAgo(stored, invocation)).stream()
                        .filter(daily -> daily.state() == DailyState.OWED)
                        .map(daily -> wording.date(daily.date())),
                wording.texts());
    }

    private String failed(StoredSchedule stored, Invocation invocation, Wording wording) {
        var texts = wording.texts();
        var weekAgo = weekAgo(stored, invocation);
        var missed = dailies.missedSince(stored.channel(), weekAgo).stream()
                .map(date -> texts.get("daily.status.missed", wording.date(date)));
        var noDays = dailies.since(stored.channel(), weekAgo).stream()
                .filter(daily -> !daily.state().isDay() && daily.state() != DailyState.OWED)
                .map(daily -> texts.get("daily.status.state." + daily.state().word(), wording.date(daily.date())));
        var problems = failures.since(stored.channel(), invocation.at().minus(REMEMBERED)).stream()
                .map(failure -> wording.time(failure.owedAt()) + ": " + failure.problem());
        return orNone(Stream.of(missed, noDays, problems).flatMap(lines -> lines), texts);
    }

    private static LocalDate weekAgo(StoredSchedule stored, Invocation invocation) {
        return stored.schedule().timetable().dateAt(invocation.at().minus(REMEMBERED));
    }

    private static String orNone(Stream<String> words, Texts texts) {
        String joined = words.collect(Collectors.joining("; "));
        return joined.isEmpty() ? texts.get("daily.status.none") : joined;
    }
}
