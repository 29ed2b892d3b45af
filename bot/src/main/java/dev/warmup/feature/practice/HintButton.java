package dev.warmup.feature.practice;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;

/** Shows one hint more. The button carries the turn and how many hints to show, so a second click shows the same. */
public final class HintButton implements ButtonAction {
    static final String NAME = "practice.hint";

    private final PracticeDesk desk;

    public HintButton(PracticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var value = press.value().split(":", 2);
        if (value.length != 2 || !value[1].matches("\\d{1,4}")) {
            throw new Refusal("chat.no-such-button");
        }
        var turn = desk.turn(press, value[0]);
        var texts = Texts.in(press.caller().language());
        return new Reply.Replace(new PracticeCard(turn, texts).asked(Integer.parseInt(value[1])));
    }
}
