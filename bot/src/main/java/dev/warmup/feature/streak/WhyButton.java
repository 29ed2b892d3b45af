package dev.warmup.feature.streak;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Press;
import dev.warmup.chat.Reply;

/** Says why each day counted, did not count, or was excused. Carries the member. */
public final class WhyButton implements ButtonAction {
    static final String NAME = "streak.why";

    private final StreakDesk desk;

    public WhyButton(StreakDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        return Reply.privately(new WhyCard(desk, press, press.value()).page(0));
    }
}
