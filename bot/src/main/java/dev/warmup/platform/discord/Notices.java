package dev.warmup.platform.discord;

import dev.warmup.chat.Card;
import dev.warmup.chat.Texts;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said while nothing can be stored; said once or not at all. */
final class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final Rest rest;
    private final CardRendering rendering;
    private final Texts texts;

    Notices(Rest rest, CardRendering rendering, Texts texts) {
        this.rest = rest;
        this.rendering = rendering;
        this.texts = texts;
    }

    /** Replies to a message that it was not saved. */
    void notSaved(String place, String message) {
        var body = rendering.render(Card.sentence(texts.get("chat.not-saved"))).toData();
        body.put(
                "message_reference",
                DataObject.empty().put("message_id", message).put("fail_if_not_exists", false));
        body.put("nonce", Fingerprint.nonce("not saved " + message)).put("enforce_nonce", true);
        try {
            rest.object(Route.Messages.SEND_MESSAGE.compile(place), body);
        } catch (RestProblem problem) {
            LOG.warn("Nobody could be told that message {} was not saved: {}", message, problem.what());
        }
    }
}
