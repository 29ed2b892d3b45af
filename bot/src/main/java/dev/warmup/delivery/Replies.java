package dev.warmup.delivery;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Reply;
import dev.warmup.chat.ReplyTo;
import dev.warmup.chat.Texts;
import dev.warmup.store.Owed;
import dev.warmup.store.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Turns what a feature replied into what is owed. */
final class Replies {
    private Replies() {}

    static List<Owed> owed(Waiting waiting, ReplyTo to, Reply reply, Texts texts, Instant now) {
        String entry = entry(waiting.id());
        if (reply instanceof Reply.Private answer) {
            var card = answer.shareable() ? withShare(answer.card(), entry, texts) : answer.card();
            return List.of(Owed.now(entry, new Outgoing.PrivateReply(to, card), now));
        } else if (reply instanceof Reply.Public post) {
            var posted = new ArrayList<>(done(entry, to, now));
            posted.add(Owed.now(entry, new Outgoing.Post(to.channel(), post.card(), false), now));
            return posted;
        } else if (reply instanceof Reply.Replace replace) {
            return List.of(Owed.now(entry, replacing(waiting.delivery(), to, replace.card()), now));
        }
        return done(entry, to, now);
    }

    private static List<Owed> done(String entry, ReplyTo to, Instant now) {
        return to.token().isEmpty() ? List.of() : List.of(Owed.now(entry + " done", new Outgoing.Done(to), now));
    }

    static String entry(long waiting) {
        return "reply " + waiting;
    }

    private static Outgoing replacing(Delivery delivery, ReplyTo to, Card card) {
        return delivery instanceof Delivery.Pressed pressed
                ? new Outgoing.ReplaceReply(to, pressed.press().message(), card)
                : new Outgoing.PrivateReply(to, card);
    }

    private static Card withShare(Card card, String entry, Texts texts) {
        var controls = new ArrayList<Control>(card.controls());
        controls.add(Control.Button.of(Share.NAME, entry, texts.get("chat.share")));
        return new Card(card.title(), card.blocks(), controls);
    }

    /** The same card for all: nothing on it can be pressed, and it says who shared it. */
    static Card shared(Card card, String sharedBy) {
        var blocks = new ArrayList<Block>(card.blocks());
        blocks.add(new Block.Remark(sharedBy));
        return new Card(card.title(), blocks, List.of());
    }
}
