package dev.warmup.feature.streak;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;

/** Turns the pages of the receipts. Carries the page and the member. */
public final class WhyPageButton implements ButtonAction {
    static final String NAME = "streak.page";

    private final StreakDesk desk;

    public WhyPageButton(StreakDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var value = press.value().split(" ", 2);
        if (value.length != 2 || !value[0].matches("\\d{1,6}")) {
            throw new Refusal("chat.no-such-button");
        }
        return new Reply.Replace(new WhyCard(desk, press, value[1]).page(Integer.parseInt(value[0])));
    }
}
