package dev.warmup.feature.daily;

import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.store.AuditLog;
import dev.warmup.store.DailyQuestions;
import dev.warmup.store.Schedules;
import dev.warmup.store.StoredSchedule;
import dev.warmup.study.TimeWords;
import dev.warmup.study.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code /daily skip}: leaves a date out, as on holidays; the same again takes it back in. */
final class DailySkip implements Command {
    private static final String DATE = "date";

    private final Schedules schedules;
    private final DailyQuestions dailies;
    private final AuditLog audit;
    private final Timer timer;

    DailySkip(Schedules schedules, DailyQuestions dailies, AuditLog audit, Timer timer) {
        this.schedules = schedules;
        this.dailies = dailies;
        this.audit = audit;
        this.timer = timer;
    }

    @Override
    public String name() {
        return "skip";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.date(DATE));
    }

    @Override
    public boolean adminsOnly() {
        return true;
    }

    @Override
    public Reply run(Invocation invocation) {
        var stored = Orders.schedule(schedules, invocation);
        // The same delivery again means the date it meant the first time.
        var date = audit.find(invocation.channel().team(), invocation.delivery())
                .map(deed -> LocalDate.parse(deed.detail()))
                .orElseGet(() -> date(stored, invocation));
        boolean skipped = schedules.toggleSkipped(Orders.deed(invocation, date.toString()), date);
        timer.wakeAt(invocation.at());
        var texts = Texts.in(invocation.caller().language());
        String shown =
                Wording.of(stored.schedule(), invocation.caller().language()).date(date);
        return Reply.privately(
                Card.sentence(texts.get(skipped ? "daily.skip.skipped" : "daily.skip.not-skipped", shown)));
    }

    private LocalDate date(StoredSchedule stored, Invocation invocation) {
        var timetable = stored.schedule().timetable();
        var today = timetable.dateAt(invocation.at());
        var date = invocation
                .argument(DATE)
                .map(typed -> Words.read(() -> TimeWords.date(typed, today)))
                .or(() -> next(timetable, invocation))
                .orElseThrow(() -> new Refusal("daily.skip.none"));
        if (date.isBefore(today) || dailies.on(invocation.channel(), date).isPresent()) {
            throw new Refusal("daily.skip.too-late");
        }
        if (!timetable.days().contains(date.getDayOfWeek())) {
            throw new Refusal("daily.skip.not-scheduled");
        }
        return date;
    }

    /** The next date without a question, skipped or not: so that the same command again takes it back in. */
    private Optional<LocalDate> next(Timetable timetable, Invocation invocation) {
        var all = timetable.leavingNothingOut();
        var date = all.nextFrom(invocation.at());
        while (date.isPresent() && dailies.on(invocation.channel(), date.get()).isPresent()) {
            date = all.nextAfter(date.get());
        }
        return date;
    }
}
