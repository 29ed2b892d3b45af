package dev.warmup.feature.practice;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Press;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;

/** The next question from the same topic and level. However often it is clicked, one turn follows another. */
public final class AnotherButton implements ButtonAction {
    static final String NAME = "practice.another";

    private final PracticeDesk desk;

    public AnotherButton(PracticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var before = desk.turn(press, press.value());
        var member = press.caller().member();
        var turn = desk.deal(member, "after turn " + before.id(), before.scope(), press.at());
        return new Reply.Replace(new PracticeCard(turn, Texts.in(press.caller().language())).asked(0));
    }
}
