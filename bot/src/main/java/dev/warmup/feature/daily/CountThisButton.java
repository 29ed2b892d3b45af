package dev.warmup.feature.daily;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Card;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.store.ChannelAnswers;
import dev.warmup.store.Deed;
import dev.warmup.store.Taken;
import java.time.InstantSource;

/**
 * Counts a message that was written beside the thread. Platforms offer it in the menu of each message; the pressed
 * message is the one to count, and was delivered as said before.
 */
public final class CountThisButton implements ButtonAction {
    public static final String NAME = "daily.count";

    private final ChannelAnswers answers;
    private final InstantSource clock;

    CountThisButton(ChannelAnswers answers, InstantSource clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var caller = press.caller();
        var deed = new Deed(press.delivery(), press.channel(), caller.member(), "count", press.message(), press.at());
        var taken = answers.count(deed, press.message(), caller.admin(), clock.instant());
        if (taken == Taken.NOT_YOURS) {
            throw new Refusal("daily.count.not-yours");
        }
        return Reply.privately(Card.sentence(Texts.in(caller.language()).get("daily.count." + taken.word())));
    }
}
