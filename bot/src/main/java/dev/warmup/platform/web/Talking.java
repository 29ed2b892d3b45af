package dev.warmup.platform.web;

import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Refusal;
import dev.warmup.store.Room;
import dev.warmup.store.RoomMessage;
import dev.warmup.store.RoomMessage.Body;
import dev.warmup.store.RoomTalk;
import java.util.Set;

/**
 * What members write, change, delete and react to. A message is kept in the room before it is handed in; a change is
 * handed in before the room shows it.
 */
final class Talking {
    private static final Set<String> REACTIONS = Set.of("👍", "⭐");

    private final RoomParts parts;
    private final Sight sight;

    Talking(RoomParts parts, Sight sight) {
        this.parts = parts;
        this.sight = sight;
    }

    Acknowledgement say(Act.Message act, Doing doing) {
        sight.checkThread(act.thread());
        var text = MemberText.message(act.text());
        var id = doing.delivery(act.id());
        var words = new RoomTalk.Words(id, doing.member().id(), act.thread(), text, doing.at());
        var kept = parts.room().talk().say(words);
        var message = String.valueOf(kept.message());
        var acknowledgement = parts.reception()
                .receive(new Delivery.Said(
                        id,
                        Room.CHANNEL,
                        act.thread(),
                        message,
                        doing.identity(),
                        doing.member().name(),
                        text,
                        kept.at()));
        if (kept.corrected() && acknowledgement instanceof Acknowledgement.Accepted) {
            acknowledgement = parts.reception()
                    .receive(new Delivery.Edited(id + "/corrected", Room.CHANNEL, message, text, doing.at()));
        }
        return shown(acknowledgement, kept.message());
    }

    Acknowledgement edit(Act.Edit act, Doing doing) {
        var message = sight.message(act.message(), doing);
        if (!(message.body() instanceof Body.Said)
                || !message.author().equals(doing.member().id())) {
            throw new Refusal("room.not-yours");
        }
        var text = MemberText.message(act.text());
        var acknowledgement = parts.reception()
                .receive(new Delivery.Edited(doing.delivery(act.id()), Room.CHANNEL, act.message(), text, doing.at()));
        if (acknowledgement instanceof Acknowledgement.Accepted) {
            parts.room().talk().edit(message.id(), text, doing.at());
        }
        return shown(acknowledgement, message.id());
    }

    Acknowledgement delete(Act.Delete act, Doing doing) {
        var message = sight.message(act.message(), doing);
        if (!mayDelete(message, doing)) {
            throw new Refusal("room.not-yours");
        }
        var acknowledgement = parts.reception()
                .receive(new Delivery.Deleted(doing.delivery(act.id()), Room.CHANNEL, act.message(), doing.at()));
        if (acknowledgement instanceof Acknowledgement.Accepted) {
            parts.room().talk().delete(message.id());
        }
        return shown(acknowledgement, message.id());
    }

    private static boolean mayDelete(RoomMessage message, Doing doing) {
        var own = message.author().equals(doing.member().id());
        return message.onlyFor().isEmpty() && (own || doing.member().admin());
    }

    Acknowledgement react(Act.Reaction act, Doing doing) {
        var message = sight.message(act.message(), doing);
        if (!REACTIONS.contains(act.emoji())
                || message.isGone()
                || !message.onlyFor().isEmpty()) {
            throw new Refusal("room.no-reaction");
        }
        var acknowledgement = parts.reception()
                .receive(new Delivery.Reacted(
                        doing.delivery(act.id()),
                        Room.CHANNEL,
                        act.message(),
                        doing.identity(),
                        act.emoji(),
                        act.added(),
                        doing.at()));
        if (acknowledgement instanceof Acknowledgement.Accepted) {
            parts.room().talk().react(message.id(), doing.member().id(), act.emoji(), act.added());
        }
        return shown(acknowledgement, message.id());
    }

    private Acknowledgement shown(Acknowledgement acknowledgement, long message) {
        if (acknowledgement instanceof Acknowledgement.Accepted) {
            sight.show(message);
        }
        return acknowledgement;
    }
}
