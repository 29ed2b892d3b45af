package dev.warmup.feature.daily;

import dev.warmup.store.DailyQuestions;
import dev.warmup.store.Plan;
import dev.warmup.store.QueuedQuestions;
import dev.warmup.store.Terms;
import dev.warmup.study.DailyQuestion;
import dev.warmup.study.Pick;
import dev.warmup.study.Picker;
import dev.warmup.study.Pool;
import dev.warmup.study.Question;
import dev.warmup.study.QuestionId;
import dev.warmup.study.Schedule;
import dev.warmup.study.Window;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Picks what to ask, and puts it on a card; changes nothing. */
final class Planner {
    private final Supplier<List<Question>> notes;
    private final QueuedQuestions queued;
    private final DailyQuestions dailies;

    Planner(Supplier<List<Question>> notes, QueuedQuestions queued, DailyQuestions dailies) {
        this.notes = notes;
        this.queued = queued;
        this.dailies = dailies;
    }

    /** The question of a scheduled date, in its unmoved window; empty when the notes have none that fits. */
    Optional<Plan> scheduled(Channel channel, Schedule schedule, LocalDate date) {
        return plan(channel, schedule, date, false, schedule.windowFor(date));
    }

    /** Today's question at once: the scheduled one early, or an extra one. */
    Optional<Plan> now(Channel channel, Schedule schedule, Instant now) {
        var date = schedule.timetable().dateAt(now);
        boolean scheduled =
                schedule.isScheduled(date) && schedule.windowFor(date).mayStillBePosted(now);
        return scheduled && !now.isBefore(schedule.instantOf(date))
                ? scheduled(channel, schedule, date)
                : plan(channel, schedule, date, !scheduled, schedule.windowNow(date, now));
    }

    /** An extra question for today at once, whether or not today is scheduled. */
    Optional<Plan> extra(Channel channel, Schedule schedule, Instant now) {
        var date = schedule.timetable().dateAt(now);
        return plan(channel, schedule, date, true, schedule.windowNow(date, now));
    }

    private Optional<Plan> plan(Channel channel, Schedule schedule, LocalDate date, boolean extra, Window window) {
        return pick(channel, schedule, date).map(pick -> {
            var daily = new DailyQuestion(channel, date, extra, pick.question(), window);
            var terms = new Terms(pick.reason(), schedule.mode(), schedule.language());
            return new Plan(daily, terms, PostCard.of(daily, schedule));
        });
    }

    private Optional<Pick> pick(Channel channel, Schedule schedule, LocalDate date) {
        var all = notes.get();
        Map<QuestionId, Question> byId =
                all.stream().collect(Collectors.toMap(Question::id, Function.identity(), (first, second) -> first));
        var queue = queued.waiting(channel).stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .toList();
        var candidates = all.stream()
                .filter(question -> schedule.scope().holds(question.subject()))
                .toList();
        String order = channel.team().platform() + "/" + channel.team().id() + "/" + channel.id();
        return new Picker(order).pick(new Pool(queue, candidates), dailies.asked(channel), date);
    }
}
