package dev.warmup.feature.daily;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.study.DailyQuestion;
import dev.warmup.study.Mode;
import dev.warmup.study.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The post of a daily question. */
final class PostCard {
    private PostCard() {}

    static Card of(DailyQuestion daily, Schedule schedule) {
        var wording = Wording.of(schedule, schedule.language());
        var texts = wording.texts();
        var subject = daily.question().subject();
        var window = daily.window();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Markdown("**" + daily.question().text() + "**"));
        blocks.add(new Block.Plain(texts.get(schedule.mode() == Mode.BLIND ? "daily.post.blind" : "daily.post.open")));
        blocks.add(new Block.Remark(texts.get(
                "daily.post.remark",
                subject.topic(),
                subject.level().word(),
                wording.time(window.reveal()),
                wording.time(window.close()))));
        String title =
                texts.get(daily.extra() ? "daily.post.extra-title" : "daily.post.title", wording.date(daily.date()));
        return new Card(title, blocks, buttons(daily.date(), schedule, wording));
    }

    static List<Control> buttons(LocalDate date, Schedule schedule, Wording wording) {
        var texts = wording.texts();
        var loud = schedule.mode() == Mode.BLIND ? Control.Style.PRIMARY : Control.Style.PLAIN;
        String value = date.toString();
        return List.of(
                Control.Button.of(HintButton.NAME, value, texts.get("daily.button.hint")),
                new Control.Button(PrivateAnswerButton.NAME, value, texts.get("daily.button.answer"), loud),
                Control.Button.of(HowDidIDoButton.NAME, value, texts.get("daily.button.how")));
    }
}
