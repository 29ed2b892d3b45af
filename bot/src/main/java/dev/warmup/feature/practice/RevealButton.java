package dev.warmup.feature.practice;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Press;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;

/** Shows the reference answer, its key points and what would be asked next. */
public final class RevealButton implements ButtonAction {
    static final String NAME = "practice.reveal";

    private final PracticeDesk desk;

    public RevealButton(PracticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var turn = desk.turn(press, press.value());
        return new Reply.Replace(new PracticeCard(turn, Texts.in(press.caller().language())).revealed());
    }
}
