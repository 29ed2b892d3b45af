package dev.warmup.platform.slack;

import com.google.gson.JsonObject;
import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Caller;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Texts;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A direct message with a command's words works like the command. */
final class DirectCommands {
    private static final Logger LOG = LoggerFactory.getLogger(DirectCommands.class);

    private final SlackParts parts;
    private final Callers callers;
    private final InstantSource clock;

    DirectCommands(SlackParts parts, Callers callers, InstantSource clock) {
        this.parts = parts;
        this.callers = callers;
        this.clock = clock;
    }

    /** Takes a message in; false when it could not be stored and should come again. */
    boolean take(Workspace workspace, JsonObject event) {
        var message = Written.of(event);
        if (!message.isSaid() || message.user().equals(workspace.botUser())) {
            return true;
        }
        var channel = Tree.text(event, "channel");
        var use = new Use(
                "direct " + channel + " " + message.ts(),
                message.user(),
                "",
                new Place(channel, ""),
                message.ts(),
                "",
                "");
        try {
            return run(workspace, use, message.text());
        } catch (RuntimeException e) {
            LOG.error("A direct message could not be taken in", e);
            return false;
        }
    }

    private boolean run(Workspace workspace, Use use, String text) {
        var caller = callers.caller(workspace, use.user(), "");
        var texts = Texts.in(caller.language());
        try {
            var typed = TypedCommand.of(parts.commands(), text);
            var acknowledgement = parts.reception().receive(delivery(workspace, use, caller, typed));
            if (acknowledgement instanceof Acknowledgement.Ask) {
                // Only what is pressed can be answered with a form.
                reply(workspace, use, offer(text, texts));
            }
            return !(acknowledgement instanceof Acknowledgement.NotSaved);
        } catch (Refusal refusal) {
            reply(workspace, use, Card.sentence(refusal.sentence(texts)));
            return true;
        }
    }

    private Delivery delivery(Workspace workspace, Use use, Caller caller, TypedCommand typed) {
        var at = Ts.instant(use.message(), clock.instant());
        var to = use.replyTo(workspace, clock.instant());
        var channel = callers.meant(typed, to.channel(), caller);
        return new Delivery.Invoked(
                use.id(), new Invocation(use.id(), caller, channel, typed.words(), typed.arguments(), at), to);
    }

    private static Card offer(String text, Texts texts) {
        var button =
                new Control.Button(Using.COMMAND, text.strip(), texts.get("slack.open-form"), Control.Style.PRIMARY);
        return Card.sentence(texts.get("slack.open-form.why")).with(button);
    }

    private void reply(Workspace workspace, Use use, Card card) {
        var to = use.replyTo(workspace, Instant.EPOCH);
        parts.owing().owe("reply slack " + use.id(), new Outgoing.PrivateReply(to, card));
    }
}
