package dev.warmup.platform.slack;

import com.google.gson.JsonObject;
import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Reception;
import dev.warmup.store.SlackAttachments.Unread;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What members write, change and delete in channels and threads. */
final class Talk {
    private final Reception reception;
    private final SaidMessages said;
    private final Attachments attachments;
    private final InstantSource clock;

    Talk(Reception reception, SaidMessages said, Attachments attachments, InstantSource clock) {
        this.reception = reception;
        this.said = said;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Takes a message event in; false when it could not be stored and should come again. */
    boolean take(Workspace workspace, JsonObject event) {
        var channel = workspace.channel(Tree.text(event, "channel"));
        return switch (Tree.text(event, "subtype")) {
            case "message_changed" -> changed(workspace, channel, event);
            case "message_deleted" -> isGone(channel, Tree.text(event, "deleted_ts"), at(event));
            default -> said(workspace, channel, Written.of(event));
        };
    }

    private boolean said(Workspace workspace, Channel channel, Written message) {
        if (!message.isSaid() || message.user().equals(workspace.botUser())) {
            return true;
        }
        var delivery = said.of(workspace, channel, message);
        // A file's content is a later version of the message: reading it may take longer than Slack waits.
        return attachments.note(unread(channel, message, delivery.at().plusMillis(1))) && isTaken(delivery);
    }

    private Optional<Unread> unread(Channel channel, Written message, Instant at) {
        return message.files().isEmpty()
                ? Optional.empty()
                : Optional.of(new Unread(channel, message.ts(), at, said.text(message), message.files(), 0));
    }

    private boolean changed(Workspace workspace, Channel channel, JsonObject event) {
        var now = Written.of(Tree.object(event, "message"));
        var before = Written.of(Tree.object(event, "previous_message"));
        if (now.isTombstone()) {
            return isGone(channel, now.ts(), at(event));
        }
        boolean same = now.text().equals(before.text()) && now.files().equals(before.files());
        if (same || !now.isSaid() || now.user().equals(workspace.botUser())) {
            return true;
        }
        var at = Ts.instant(now.edited(), at(event));
        var unread = unread(channel, now, at);
        if (unread.isPresent()) {
            return attachments.note(unread);
        }
        return isTaken(edited(channel, now.ts(), said.text(now), at));
    }

    static Delivery.Edited edited(Channel channel, String message, String text, Instant at) {
        return new Delivery.Edited(
                "edit " + channel.id() + " " + message + " " + Ts.of(at), channel, message, text, at);
    }

    private boolean isGone(Channel channel, String message, Instant at) {
        return message.isEmpty() || isTaken(deleted(channel, message, at));
    }

    static Delivery.Deleted deleted(Channel channel, String message, Instant at) {
        return new Delivery.Deleted("delete " + channel.id() + " " + message, channel, message, at);
    }

    private Instant at(JsonObject event) {
        return Ts.instant(Given.first(Tree.text(event, "event_ts"), Tree.text(event, "ts")), clock.instant());
    }

    private boolean isTaken(Delivery delivery) {
        return !(reception.receive(delivery) instanceof Acknowledgement.NotSaved);
    }
}
