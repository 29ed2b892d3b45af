package dev.warmup.feature.daily;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.store.Deed;
import dev.warmup.store.Schedules;
import dev.warmup.store.StoredSchedule;
import dev.warmup.study.Schedule;
import java.util.ArrayList;
import java.util.List;

/** Changes a channel's schedule and shows what it is now, whether it came as a command or as a form. */
final class ScheduleSetting {
    private final Schedules schedules;
    private final Schedule start;
    private final ScheduleCard card;
    private final Timer timer;

    /** @param start the schedule of a new channel, before the change */
    ScheduleSetting(Schedules schedules, Schedule start, ScheduleCard card, Timer timer) {
        this.schedules = schedules;
        this.start = start;
        this.card = card;
        this.timer = timer;
    }

    Reply change(Deed deed, ScheduleChange change, Texts texts) {
        change.check();
        var entered = new Deed(deed.delivery(), deed.channel(), deed.by(), deed.action(), change.typed(), deed.at());
        var schedule = schedules.change(entered, start, change::apply);
        timer.wakeAt(deed.at());
        var wording = new Wording(texts, schedule.timetable().zone());
        List<Block.Fact> facts = new ArrayList<>(card.facts(schedule, texts));
        var stored = new StoredSchedule(deed.channel(), schedule, deed.at());
        facts.add(new Block.Fact(texts.get("daily.status.next"), ScheduleCard.nextDates(stored, deed.at(), wording)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts));
        blocks.addAll(card.warnings(stored, texts));
        return Reply.privately(new Card(texts.get("daily.set.done"), blocks, List.of()));
    }
}
