package dev.warmup.feature.daily;

import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.store.DailyQuestions;
import dev.warmup.store.Schedules;
import java.util.List;

/** {@code /daily now}: today's question early, or an extra one on a date that has none. */
final class DailyNow implements Command {
    private final Schedules schedules;
    private final DailyQuestions dailies;
    private final Planner planner;
    private final Timer timer;

    DailyNow(Schedules schedules, DailyQuestions dailies, Planner planner, Timer timer) {
        this.schedules = schedules;
        this.dailies = dailies;
        this.planner = planner;
        this.timer = timer;
    }

    @Override
    public String name() {
        return "now";
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
        var plan = planner.now(invocation.channel(), stored.schedule(), invocation.at())
                .orElseThrow(() -> new Refusal("daily.now.no-question"));
        var daily = plan.daily();
        if (!dailies.oweNow(Orders.deed(invocation, daily.date().toString()), plan, invocation.at())) {
            throw new Refusal("daily.now.posted-already");
        }
        timer.wakeAt(invocation.at());
        var texts = Texts.in(invocation.caller().language());
        return Reply.privately(Card.sentence(texts.get(daily.extra() ? "daily.now.extra" : "daily.now.done")));
    }
}
