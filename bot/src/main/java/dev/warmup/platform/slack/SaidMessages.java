package dev.warmup.platform.slack;

import dev.warmup.chat.Delivery;
import dev.warmup.team.Channel;
import java.time.Instant;

/** Messages of members as deliveries, the same whether Slack delivered them or we looked them up. */
final class SaidMessages {
    private final People people;

    SaidMessages(People people) {
        this.people = people;
    }

    Delivery.Said of(Workspace workspace, Channel channel, Written message) {
        return of(workspace, channel, message, text(message));
    }

    /** @param text instead of the message's own */
    Delivery.Said of(Workspace workspace, Channel channel, Written message, String text) {
        return new Delivery.Said(
                "message " + channel.id() + " " + message.ts(),
                channel,
                message.thread(),
                message.ts(),
                workspace.member(message.user()),
                people.person(message.user(), "").name(),
                text,
                Ts.instant(message.ts(), Instant.EPOCH));
    }

    String text(Written message) {
        return MessageText.of(message.text(), user -> people.name(user).orElse(user));
    }
}
