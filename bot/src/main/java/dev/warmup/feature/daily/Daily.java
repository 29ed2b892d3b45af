package dev.warmup.feature.daily;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.Features;
import dev.warmup.store.Answers;
import dev.warmup.store.ChannelAnswers;
import dev.warmup.store.DailyQuestions;
import dev.warmup.store.Database;
import dev.warmup.store.DueQuestions;
import dev.warmup.store.Ledger;
import dev.warmup.store.PrivateAnswers;
import dev.warmup.store.QueuedQuestions;
import dev.warmup.store.Reactions;
import dev.warmup.store.Reveals;
import dev.warmup.store.Schedules;
import dev.warmup.store.ThreadMemory;
import dev.warmup.store.Troubles;
import dev.warmup.study.KeyPointMatcher;
import dev.warmup.study.Question;
import dev.warmup.study.Schedule;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The whole feature, put together. */
public final class Daily {
    /**
     * What it is made from.
     *
     * @param notes the questions there are just now
     * @param start the schedule of a new channel
     * @param platforms those whose threads are read after a gap, and that know links
     */
    public record Parts(
            Database database,
            Supplier<List<Question>> notes,
            KeyPointMatcher matcher,
            Schedule start,
            List<ChatPlatform> platforms) {
        public Parts {
            platforms = List.copyOf(platforms);
        }
    }

    private final Features features;
    private final Cycle cycle;
    private final FirstQuestion firstQuestion;

    /**
     * Puts it together.
     *
     * @param timer is told whenever a command may have made something due
     */
    public Daily(Parts parts, Timer timer, InstantSource clock) {
        var database = parts.database();
        var schedules = new Schedules(database);
        var dailies = new DailyQuestions(database);
        var answers = new Answers(database, parts.matcher());
        var planner = new Planner(parts.notes(), new QueuedQuestions(database), dailies);
        var listener = new AnswerListener(answers, new Reactions(database), clock);
        var orders = DailyOrders.of(parts, planner, timer);
        var today = new TodayCommand(schedules, dailies, answers, parts.platforms());
        var answerForm =
                new PrivateAnswerForm(new PrivateAnswers(database, parts.matcher(), new RevealWording()), clock);
        this.features = new Features(
                List.of(today, orders.command()),
                buttons(parts, answers, orders, clock),
                withFirst(answerForm, orders.forms()),
                List.of(listener));
        this.cycle = cycle(parts, planner, listener);
        this.firstQuestion = new FirstQuestion(schedules, planner);
    }

    private static List<ButtonAction> buttons(Parts parts, Answers answers, DailyOrders orders, InstantSource clock) {
        var questions = new OpenQuestions(new DailyQuestions(parts.database()));
        return List.of(
                new HintButton(questions),
                new PrivateAnswerButton(),
                new HowDidIDoButton(questions, answers, parts.matcher()),
                new CountThisButton(new ChannelAnswers(parts.database(), parts.matcher()), clock),
                orders.queueOrder());
    }

    private static <T> List<T> withFirst(T first, List<T> others) {
        List<T> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private static Cycle cycle(Parts parts, Planner planner, AnswerListener listener) {
        var database = parts.database();
        var dailies = new DailyQuestions(database);
        var due = new DueQuestions(database);
        var schedules = new Schedules(database);
        return new Cycle(
                new Posting(schedules, dailies, planner),
                new ThreadReader(parts.platforms(), listener, due, new ThreadMemory(database)),
                due,
                new Reveals(database, parts.matcher(), new RevealWording()),
                new AdminNotice(new Troubles(database), schedules, new Ledger(database)));
    }

    /** Its commands, buttons, forms and the listener that hears answers. */
    public Features features() {
        return features;
    }

    public Cycle cycle() {
        return cycle;
    }

    public FirstQuestion firstQuestion() {
        return firstQuestion;
    }
}
