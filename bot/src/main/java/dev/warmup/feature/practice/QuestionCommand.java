package dev.warmup.feature.practice;

import dev.warmup.chat.Command;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.study.Level;
import java.util.Arrays;
import java.util.List;

/** {@code /question}: one question to practise with, due ones first. */
public final class QuestionCommand implements Command {
    static final String TOPIC = "topic";
    static final String LEVEL = "level";

    private final PracticeDesk desk;

    public QuestionCommand(PracticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public List<Parameter> parameters() {
        var levels = Arrays.stream(Level.values()).map(Level::word).toList();
        return List.of(
                Parameter.text(TOPIC).suggesting(() -> List.copyOf(desk.topics())), Parameter.choice(LEVEL, levels));
    }

    @Override
    public Reply run(Invocation invocation) {
        var scope = PracticeScope.of(invocation, desk.topics());
        var turn = desk.deal(invocation.caller().member(), invocation.delivery(), scope, invocation.at());
        var texts = Texts.in(invocation.caller().language());
        return Reply.shareable(new PracticeCard(turn, texts).asked(0));
    }
}
