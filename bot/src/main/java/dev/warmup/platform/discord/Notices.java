package dev.warmup.platform.discord;

import dev.warmup.chat.Card;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What members are told about messages that do not reach us. */
final class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final Duration NOT_TOLD_AGAIN = Duration.ofMinutes(1);
    private static final int MOST_TOLD = 1_000;

    private final Rest rest;
    private final CardRendering rendering;
    private final DiscordParts.Owing owing;
    private final InstantSource clock;
    private final Texts texts = Texts.in("en");
    private final Bounded<String, Instant> told = new Bounded<>(MOST_TOLD);

    Notices(Rest rest, CardRendering rendering, DiscordParts.Owing owing, InstantSource clock) {
        this.rest = rest;
        this.rendering = rendering;
        this.owing = owing;
        this.clock = clock;
    }

    /** While nothing can be stored: replies that a message was not saved, in each place not more than once a minute. */
    void notSaved(String place, String message) {
        var now = clock.instant();
        boolean recently = told.get(place)
                .filter(at -> now.isBefore(at.plus(NOT_TOLD_AGAIN)))
                .isPresent();
        if (!recently) {
            told.put(place, now);
            reply(place, message);
        }
    }

    private void reply(String place, String message) {
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

    /** Where Discord does not show us texts: tells its author, once and for all, how else to answer. */
    void hidden(Delivery.Said said) {
        var member = said.member();
        var entry = "discord hidden " + member.team().id() + " " + member.id();
        owing.owe(entry, new Outgoing.Direct(member, Card.sentence(texts.get("discord.hidden"))));
    }
}
