package dev.warmup.feature.daily;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.Command;
import dev.warmup.chat.Control;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.store.Answers;
import dev.warmup.store.DailyQuestions;
import dev.warmup.store.DailyState;
import dev.warmup.store.OwnAnswer;
import dev.warmup.store.Schedules;
import dev.warmup.store.StoredDaily;
import dev.warmup.store.StoredSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /today}: today's question, whether I answered it, and when it is revealed and closed. */
final class TodayCommand implements Command {
    private final Schedules schedules;
    private final DailyQuestions dailies;
    private final Answers answers;
    private final List<ChatPlatform> platforms;

    TodayCommand(Schedules schedules, DailyQuestions dailies, Answers answers, List<ChatPlatform> platforms) {
        this.schedules = schedules;
        this.dailies = dailies;
        this.answers = answers;
        this.platforms = List.copyOf(platforms);
    }

    @Override
    public String name() {
        return "today";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Reply run(Invocation invocation) {
        var stored = schedules.meant(invocation.channel()).orElseThrow(() -> new Refusal("daily.no-schedule"));
        var wording = Wording.of(stored.schedule(), invocation.caller().language());
        var newest =
                dailies.newest(stored.channel()).filter(daily -> !daily.window().isClosed(invocation.at()));
        return Reply.privately(newest.map(daily -> card(daily, stored, invocation, wording))
                .orElseGet(() -> nothing(stored, invocation, wording)));
    }

    private static Card nothing(StoredSchedule stored, Invocation invocation, Wording wording) {
        return Card.sentence(
                wording.texts().get("today.nothing", ScheduleCard.nextDates(stored, invocation.at(), wording)));
    }

    private Card card(StoredDaily daily, StoredSchedule stored, Invocation invocation, Wording wording) {
        var texts = wording.texts();
        if (daily.state() == DailyState.OWED) {
            return Card.sentence(texts.get("today.on-its-way"));
        }
        var answer = answers.of(daily, invocation.caller().member());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Markdown("**" + daily.question().text() + "**"));
        link(daily).ifPresent(url -> blocks.add(new Block.Markdown("[" + texts.get("today.open") + "](" + url + ")")));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(texts.get("today.answer"), texts.get(answered(daily, answer))),
                new Block.Fact(
                        texts.get("today.reveal"), wording.time(daily.window().reveal())),
                new Block.Fact(
                        texts.get("today.close"), wording.time(daily.window().close())))));
        // Buttons find their question in the channel they are pressed in.
        List<Control> buttons = stored.channel().equals(invocation.channel())
                ? PostCard.buttons(daily.date(), stored.schedule(), wording)
                : List.of();
        return new Card(texts.get("today.title", wording.date(daily.date())), blocks, buttons);
    }

    private static String answered(StoredDaily daily, Optional<OwnAnswer> answer) {
        if (answer.isEmpty()) {
            return "today.not-answered";
        }
        if (!answer.get().counted()) {
            return "today.too-short";
        }
        return daily.window().isRevealed(answer.get().countedAt()) ? "today.answered-late" : "today.answered";
    }

    private Optional<String> link(StoredDaily daily) {
        return platforms.stream()
                .filter(platform ->
                        platform.name().equals(daily.channel().team().platform()))
                .map(platform -> platform.link(daily.channel(), daily.where().message()))
                .filter(url -> !url.isEmpty())
                .findFirst();
    }
}
