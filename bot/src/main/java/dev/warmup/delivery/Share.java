package dev.warmup.delivery;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.store.Ledger;

/** Posts in the channel what was a private reply to the same member. */
public final class Share implements ButtonAction {
    static final String NAME = "share";

    private final Ledger ledger;

    public Share(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply press(Press press) {
        var texts = Texts.in(press.caller().language());
        return ledger.item(press.value())
                .filter(Outgoing.PrivateReply.class::isInstance)
                .map(Outgoing.PrivateReply.class::cast)
                .filter(reply -> reply.to().member().equals(press.caller().member()))
                .<Reply>map(reply -> new Reply.Public(Replies.shared(
                        reply.card(), texts.get("chat.shared-by", press.caller().name()))))
                .orElseThrow(() -> new Refusal("chat.no-such-button"));
    }
}
