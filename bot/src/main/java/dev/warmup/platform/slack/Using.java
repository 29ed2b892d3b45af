package dev.warmup.platform.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.response.Response;
import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Caller;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Press;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Texts;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Commands, buttons, selects and shortcuts. */
final class Using {
    /** A button that stands for a command with all its words, for where a form cannot be shown at once. */
    static final String COMMAND = "slack.command";

    private final SlackParts parts;
    private final Callers callers;
    private final Notices notices;
    private final Membership membership;
    private final InstantSource clock;

    Using(SlackParts parts, Callers callers, Notices notices, Membership membership, InstantSource clock) {
        this.parts = parts;
        this.callers = callers;
        this.notices = notices;
        this.membership = membership;
        this.clock = clock;
    }

    Response command(Workspace workspace, SlashCommandPayload payload) {
        var use = new Use(
                Ids.of("command", Given.text(payload.getTriggerId()), Given.text(payload.getResponseUrl())),
                payload.getUserId(),
                Given.text(payload.getUserName()),
                new Place(Given.text(payload.getChannelId()), ""),
                "",
                Given.text(payload.getResponseUrl()),
                Given.text(payload.getTriggerId()));
        var caller = callers.caller(workspace, use.user(), use.name());
        var texts = Texts.in(caller.language());
        try {
            var typed = TypedCommand.of(parts.commands(), payload.getCommand(), Given.text(payload.getText()));
            var acknowledgement = invoke(workspace, use, caller, typed);
            return acknowledgement instanceof Acknowledgement.NotSaved
                    ? told(texts.get("slack.not-saved-command", payload.getCommand() + " " + payload.getText()))
                    : Response.ok();
        } catch (Refusal refusal) {
            return told(refusal.sentence(texts));
        }
    }

    private static Response told(String sentence) {
        return Response.json(200, new Told("ephemeral", Escape.text(sentence)));
    }

    /** An answer that comes with the acknowledgement. The names are Slack's. */
    private record Told(String response_type, String text) {}

    Response shortcut(Workspace workspace, MessageShortcutPayload payload) {
        var message = payload.getMessage();
        var ts = Given.first(payload.getMessageTs(), message == null ? "" : message.getTs());
        var use = new Use(
                Ids.of("shortcut", Given.text(payload.getTriggerId()), Given.text(payload.getActionTs()), ts),
                payload.getUser().getId(),
                Given.text(payload.getUser().getName()),
                new Place(payload.getChannel().getId(), thread(ts, message == null ? "" : message.getThreadTs())),
                ts,
                Given.text(payload.getResponseUrl()),
                Given.text(payload.getTriggerId()));
        press(workspace, use, Given.text(payload.getCallbackId()), "");
        return Response.ok();
    }

    Response press(Workspace workspace, BlockActionPayload payload) {
        for (var action : Given.list(payload.getActions())) {
            var id = Controls.action(Given.text(action.getActionId()));
            var use = use(payload, action);
            if (id.equals(COMMAND)) {
                command(workspace, use, value(action));
            } else {
                press(workspace, use, id, value(action));
            }
        }
        return Response.ok();
    }

    private static Use use(BlockActionPayload payload, Action action) {
        var container = payload.getContainer();
        var message = payload.getMessage();
        var ts = Given.first(container == null ? "" : container.getMessageTs(), message == null ? "" : message.getTs());
        var thread = Given.first(
                container == null ? "" : container.getThreadTs(), message == null ? "" : message.getThreadTs());
        var channel = Given.first(
                payload.getChannel() == null ? "" : payload.getChannel().getId(),
                container == null ? "" : container.getChannelId());
        return new Use(
                Ids.of(
                        "press",
                        Given.text(payload.getTriggerId()),
                        Given.text(action.getActionTs()),
                        payload.getUser().getId(),
                        Given.text(action.getActionId()),
                        ts),
                payload.getUser().getId(),
                Given.first(payload.getUser().getName(), payload.getUser().getUsername()),
                new Place(channel, thread(ts, thread)),
                ts,
                Given.text(payload.getResponseUrl()),
                Given.text(payload.getTriggerId()));
    }

    /** A post that has replies names itself as its thread. */
    private static String thread(String message, @Nullable String thread) {
        var given = Given.text(thread);
        return given.equals(message) ? "" : given;
    }

    private static String value(Action action) {
        var option = action.getSelectedOption();
        return option == null ? Given.text(action.getValue()) : Given.text(option.getValue());
    }

    private void command(Workspace workspace, Use use, String words) {
        var caller = callers.caller(workspace, use.user(), use.name());
        var texts = Texts.in(caller.language());
        try {
            var typed = TypedCommand.of(parts.commands(), words);
            if (invoke(workspace, use, caller, typed) instanceof Acknowledgement.NotSaved) {
                notices.tell(use, texts.get("chat.not-saved"));
            }
        } catch (Refusal refusal) {
            notices.tell(use, refusal.sentence(texts));
        }
    }

    private Acknowledgement invoke(Workspace workspace, Use use, Caller caller, TypedCommand typed) {
        var now = clock.instant();
        var to = use.replyTo(workspace, now);
        var channel = callers.meant(typed, to.channel(), caller);
        var invocation = new Invocation(use.id(), caller, channel, typed.words(), Map.copyOf(typed.arguments()), now);
        var acknowledgement = handIn(workspace, use, caller, new Delivery.Invoked(use.id(), invocation, to));
        if (callers.changes(typed, caller) && channel.equals(to.channel())) {
            membership.check(use, Texts.in(caller.language()));
        }
        return acknowledgement;
    }

    private void press(Workspace workspace, Use use, String action, String value) {
        var now = clock.instant();
        var caller = callers.caller(workspace, use.user(), use.name());
        var to = use.replyTo(workspace, now);
        var channel = callers.counted(to.channel(), caller.member());
        var press = new Press(use.id(), caller, channel, use.message(), value, now);
        var acknowledgement = handIn(workspace, use, caller, new Delivery.Pressed(action, press, to));
        if (acknowledgement instanceof Acknowledgement.NotSaved) {
            notices.tell(use, Texts.in(caller.language()).get("chat.not-saved"));
        }
    }

    private Acknowledgement handIn(Workspace workspace, Use use, Caller caller, Delivery delivery) {
        var acknowledgement = parts.reception().receive(delivery);
        if (acknowledgement instanceof Acknowledgement.Ask ask) {
            notices.ask(ask.form(), use, workspace, Texts.in(caller.language()));
        }
        return acknowledgement;
    }
}
