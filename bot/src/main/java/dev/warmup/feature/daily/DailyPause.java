package dev.warmup.feature.daily;

import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.store.Schedules;
import dev.warmup.store.StoredSchedule;
import java.util.List;

/** {@code /daily pause} and {@code /daily resume}: what is open already goes on as it was fixed. */
final class DailyPause implements Command {
    private final boolean pausing;
    private final Schedules schedules;
    private final Timer timer;

    private DailyPause(boolean pausing, Schedules schedules, Timer timer) {
        this.pausing = pausing;
        this.schedules = schedules;
        this.timer = timer;
    }

    static DailyPause pause(Schedules schedules, Timer timer) {
        return new DailyPause(true, schedules, timer);
    }

    static DailyPause resume(Schedules schedules, Timer timer) {
        return new DailyPause(false, schedules, timer);
    }

    @Override
    public String name() {
        return pausing ? "pause" : "resume";
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
        var before = Orders.schedule(schedules, invocation);
        var texts = Texts.in(invocation.caller().language());
        var schedule =
                schedules.change(Orders.deed(invocation, ""), before.schedule(), changed -> changed.paused(pausing));
        timer.wakeAt(invocation.at());
        var stored = new StoredSchedule(invocation.channel(), schedule, invocation.at());
        var wording = new Wording(texts, schedule.timetable().zone());
        return Reply.privately(Card.sentence(
                pausing
                        ? texts.get("daily.pause.done")
                        : texts.get("daily.resume.done", ScheduleCard.nextDates(stored, invocation.at(), wording))));
    }
}
