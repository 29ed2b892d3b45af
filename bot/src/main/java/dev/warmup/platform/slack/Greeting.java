package dev.warmup.platform.slack;

import com.google.gson.JsonObject;
import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says hello when the bot is invited to a channel, with a button to set it up. */
final class Greeting {
    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final SlackParts.Owing owing;

    Greeting(SlackParts.Owing owing) {
        this.owing = owing;
    }

    boolean joined(Workspace workspace, JsonObject event) {
        if (!Tree.text(event, "user").equals(workspace.botUser())) {
            return true;
        }
        var channel = Tree.text(event, "channel");
        var entry = String.join(" ", "greeting slack", workspace.team(), channel, Tree.text(event, "event_ts"));
        try {
            owing.owe(entry, new Outgoing.Post(workspace.channel(channel), card(Texts.in("en")), false));
            return true;
        } catch (RuntimeException e) {
            LOG.error("A greeting could not be stored", e);
            return false;
        }
    }

    private static Card card(Texts texts) {
        var setUp = new Control.Button(
                Using.COMMAND, "daily set", texts.get("slack.greeting.set-up"), Control.Style.PRIMARY);
        return Card.of(
                        "",
                        new Block.Plain(texts.get("slack.greeting")),
                        new Block.Plain(texts.get("slack.greeting.next")))
                .with(setUp);
    }
}
