package dev.warmup.feature.daily;

import dev.warmup.chat.FormAction;
import dev.warmup.feature.People;
import dev.warmup.store.AuditLog;
import dev.warmup.store.DailyQuestions;
import dev.warmup.store.Exclusions;
import dev.warmup.store.Failures;
import dev.warmup.store.Names;
import dev.warmup.store.QueuedQuestions;
import dev.warmup.store.Schedules;
import java.util.List;

/**
 * {@code /daily} with all that belongs to it.
 *
 * @param queueOrder the choice of one question among several
 * @param forms of the commands that ask for what they lack
 */
record DailyOrders(DailyCommand command, QueueOrder queueOrder, List<FormAction> forms) {
    static DailyOrders of(Daily.Parts parts, Planner planner, Timer timer) {
        var database = parts.database();
        var schedules = new Schedules(database);
        var dailies = new DailyQuestions(database);
        var queued = new QueuedQuestions(database);
        var card = new ScheduleCard(parts.notes(), parts.platforms());
        var setting = new ScheduleSetting(schedules, parts.start(), card, timer);
        var queueOrder = new QueueOrder(queued, parts.notes());
        var queue = new DailyQueue(schedules, queueOrder, parts.notes());
        var exclude = new DailyExclude(schedules, new Exclusions(database), new People(new Names(database)));
        var command = new DailyCommand(List.of(
                new DailySet(setting, parts.notes()),
                new DailyStatus(schedules, dailies, queued, new Failures(database), card),
                new DailyNow(schedules, dailies, planner, timer),
                DailyPause.pause(schedules, timer),
                DailyPause.resume(schedules, timer),
                new DailySkip(schedules, dailies, new AuditLog(database), timer),
                queue,
                exclude));
        return new DailyOrders(
                command,
                queueOrder,
                List.of(
                        new ScheduleForm(setting),
                        new CommandForm(DailyQueue.FORM, "daily queue", queue),
                        new CommandForm(DailyExclude.FORM, "daily exclude", exclude)));
    }
}
