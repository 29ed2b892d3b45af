package dev.warmup.platform.slack;

import com.google.gson.JsonObject;
import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Reception;
import java.time.InstantSource;

/** What happens in the workspace, told by Slack's Events API: possibly again, late, or out of order. */
final class Events {
    private final Talk talk;
    private final DirectCommands directCommands;
    private final Greeting greeting;
    private final HomeTab home;
    private final Reception reception;
    private final Notices notices;
    private final Condition condition;
    private final InstantSource clock;

    Events(Parts parts, Reception reception, Condition condition, InstantSource clock) {
        this.talk = parts.talk();
        this.directCommands = parts.directCommands();
        this.greeting = parts.greeting();
        this.home = parts.home();
        this.notices = parts.notices();
        this.reception = reception;
        this.condition = condition;
        this.clock = clock;
    }

    /** Who takes which kind of event. */
    record Parts(Talk talk, DirectCommands directCommands, Greeting greeting, HomeTab home, Notices notices) {}

    /**
     * Takes an event in.
     *
     * @param again whether Slack has tried before
     * @return false when it could not be stored and should come again
     */
    boolean take(Workspace workspace, JsonObject payload, boolean again) {
        var event = Tree.object(payload, "event");
        return switch (Tree.text(event, "type")) {
            case "message" -> message(workspace, event, again);
            case "reaction_added" -> reacted(workspace, event, true);
            case "reaction_removed" -> reacted(workspace, event, false);
            case "member_joined_channel" -> greeting.joined(workspace, event);
            case "app_home_opened" -> home.opened(workspace, event);
            case "tokens_revoked", "app_uninstalled" -> gone();
            default -> true;
        };
    }

    private boolean message(Workspace workspace, JsonObject event, boolean again) {
        if (Tree.text(event, "channel_type").equals("im")
                || Tree.text(event, "channel").startsWith("D")) {
            return directCommands.take(workspace, event);
        }
        boolean taken = talk.take(workspace, event);
        if (!taken && !again) {
            notSaved(event);
        }
        return taken;
    }

    private void notSaved(JsonObject event) {
        var user = Tree.text(event, "user");
        var thread = Tree.text(event, "thread_ts");
        if (!user.isEmpty()) {
            notices.notSaved(new Use("", user, "", new Place(Tree.text(event, "channel"), thread), "", "", ""));
        }
    }

    private boolean reacted(Workspace workspace, JsonObject event, boolean added) {
        var message = Tree.text(event, "item", "ts");
        var user = Tree.text(event, "user");
        if (!Tree.text(event, "item", "type").equals("message") || user.isEmpty() || user.equals(workspace.botUser())) {
            return true;
        }
        var channel = workspace.channel(Tree.text(event, "item", "channel"));
        var reaction = Tree.text(event, "reaction");
        var at = Tree.text(event, "event_ts");
        var id = Ids.of(added ? "reaction" : "reaction back", channel.id(), message, user, reaction, at);
        var reacted = new Delivery.Reacted(
                id,
                channel,
                message,
                workspace.member(user),
                Emoji.of(reaction),
                added,
                Ts.instant(at, clock.instant()));
        return !(reception.receive(reacted) instanceof Acknowledgement.NotSaved);
    }

    private boolean gone() {
        condition.broken(
                Failures.TOKEN, "the app was removed from the workspace; install it again and set the new token");
        return true;
    }
}
