package dev.warmup.platform.web;

import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.ReplyTo;
import dev.warmup.chat.Submission;
import dev.warmup.chat.TextGrammar;
import dev.warmup.store.Room;
import dev.warmup.store.RoomMessage;
import dev.warmup.store.RoomMessage.Body;
import dev.warmup.store.RoomTalk;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Commands, buttons and forms. */
final class Using {
    private static final int LONGEST_VALUE = 4_000;

    private final RoomParts parts;
    private final Sight sight;
    private final Seal seal;

    Using(RoomParts parts, Sight sight, Seal seal) {
        this.parts = parts;
        this.sight = sight;
        this.seal = seal;
    }

    /** A typed command stays above its reply; it is taken back when nothing comes of it. */
    Acknowledgement type(Act.Typed act, Doing doing) {
        sight.checkThread(act.thread());
        var text = MemberText.command(act.text());
        var parsed = TextGrammar.parse(parts.commands(), text);
        var id = doing.delivery(act.id());
        var invocation =
                new Invocation(id, doing.caller(), Room.CHANNEL, parsed.words(), arguments(parsed), doing.at());
        var echo =
                parts.room().talk().echo(new RoomTalk.Words(id, doing.member().id(), act.thread(), text, doing.at()));
        var acknowledgement =
                parts.reception().receive(new Delivery.Invoked(id, invocation, replyTo(act.thread(), doing)));
        if (acknowledgement instanceof Acknowledgement.Accepted) {
            sight.show(echo.message());
        } else {
            parts.room().talk().withdraw(id);
        }
        return acknowledgement;
    }

    private Map<String, String> arguments(TextGrammar.Parsed parsed) {
        var arguments = new LinkedHashMap<>(parsed.arguments());
        for (var parameter : parsed.command().parameters()) {
            if (parameter.type() == Parameter.Type.MEMBER) {
                arguments.computeIfPresent(parameter.name(), (name, typed) -> memberNamed(typed));
            }
        }
        return arguments;
    }

    private String memberNamed(String typed) {
        var name = typed.startsWith("@") ? typed.substring(1) : typed;
        return parts.room()
                .members()
                .named(DisplayName.key(name))
                .orElseThrow(() -> new Refusal("room.no-such-member", name))
                .id();
    }

    Acknowledgement press(Act.Pressed act, Doing doing) {
        sight.checkThread(act.thread());
        var message = sight.message(act.message(), doing);
        if (!offers(message, act, doing)) {
            throw new Refusal("room.no-such-button");
        }
        var press = new Press(
                doing.delivery(act.id()), doing.caller(), Room.CHANNEL, act.message(), act.value(), doing.at());
        return parts.reception().receive(new Delivery.Pressed(act.action(), press, replyTo(act.thread(), doing)));
    }

    private boolean offers(RoomMessage message, Act.Pressed act, Doing doing) {
        if (message.body() instanceof Body.Shown shown) {
            return onCard(shown.card(), act);
        }
        var own = message.author().equals(doing.member().id());
        return message.body() instanceof Body.Said
                && (own || doing.member().admin())
                && parts.shortcuts().stream()
                        .anyMatch(button -> button.action().equals(act.action())
                                && button.value().equals(act.value()));
    }

    private static boolean onCard(Card card, Act.Pressed act) {
        return card.controls().stream()
                .filter(control -> control.action().equals(act.action()))
                .anyMatch(control -> {
                    if (control instanceof Control.Button button) {
                        return button.value().equals(act.value());
                    }
                    return ((Control.Select) control)
                            .options().stream()
                                    .anyMatch(option -> option.value().equals(act.value()));
                });
    }

    Acknowledgement submit(Act.FormSent act, Doing doing) {
        sight.checkThread(act.thread());
        if (!FormView.given(act, doing.member().id(), seal)) {
            throw new Refusal("room.no-such-form");
        }
        var values = act.values().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> field(entry.getValue())));
        var submission = new Submission(
                doing.delivery(act.id()), doing.caller(), Room.CHANNEL, act.subject(), values, doing.at());
        return parts.reception().receive(new Delivery.Submitted(act.form(), submission, replyTo(act.thread(), doing)));
    }

    private static String field(String typed) {
        var text = MemberText.cleaned(typed).strip();
        if (text.length() > LONGEST_VALUE) {
            throw new Refusal("room.text.long", LONGEST_VALUE, text.length());
        }
        return text;
    }

    private static ReplyTo replyTo(String thread, Doing doing) {
        return new ReplyTo(Room.CHANNEL, thread, doing.identity(), "", Instant.MAX);
    }
}
