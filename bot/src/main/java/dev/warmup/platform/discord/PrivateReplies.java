package dev.warmup.platform.discord;

import dev.warmup.chat.Card;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.ReplyTo;
import dev.warmup.chat.Trace;
import dev.warmup.platform.discord.RestProblem.Fate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;

/**
 * Replies that one member sees. While the interaction's token is good they take the place of what Discord shows
 * meanwhile, which can be done again without harm; after that they go as direct messages.
 */
final class PrivateReplies {
    private static final Duration NOT_ACKNOWLEDGED_YET = Duration.ofSeconds(1);
    private static final Duration ACKNOWLEDGED_BY = Duration.ofSeconds(10);

    private final FollowUps followUps;
    private final Acknowledged acknowledged;
    private final CardRendering rendering;
    private final DirectMessages direct;
    private final InstantSource clock;

    PrivateReplies(
            FollowUps followUps,
            Acknowledged acknowledged,
            CardRendering rendering,
            DirectMessages direct,
            InstantSource clock) {
        this.followUps = followUps;
        this.acknowledged = acknowledged;
        this.rendering = rendering;
        this.direct = direct;
        this.clock = clock;
    }

    /** Replies, and says under which id the reply stands. */
    String reply(String key, Outgoing.PrivateReply reply) throws RestProblem {
        var to = reply.to();
        var token = Token.of(to, clock.instant());
        if (token.isEmpty()) {
            return direct.send(key, to.member(), reply.card());
        }
        try {
            acknowledged.await(token.get());
            return fillsPlace(reply, token.get())
                    ? change(token.get(), reply.card())
                    : follow(token.get(), reply.card());
        } catch (RestProblem problem) {
            checkGone(to, problem);
            return direct.send(key, to.member(), reply.card());
        }
    }

    /** Whether it takes the place of what Discord shows as being thought about. */
    private static boolean fillsPlace(Outgoing.PrivateReply reply, Token token) {
        return token.deferred() && !reply.aside();
    }

    /** Puts a card in the place of the message whose button was pressed. */
    String replace(String key, Outgoing.ReplaceReply item) throws RestProblem {
        var token = Token.of(item.to(), clock.instant());
        if (token.isEmpty()) {
            return direct.replace(key, item);
        }
        try {
            acknowledged.await(token.get());
            return change(token.get(), item.card());
        } catch (RestProblem problem) {
            checkGone(item.to(), problem);
            return direct.send(key, item.to().member(), item.card());
        }
    }

    /** Takes away that the bot is thinking. */
    void done(ReplyTo to) throws RestProblem {
        var token = Token.of(to, clock.instant()).filter(Token::deferred);
        if (token.isEmpty()) {
            return;
        }
        acknowledged.await(token.get());
        try {
            followUps.takeAway(token.get());
        } catch (RestProblem problem) {
            if (problem.fate() != Fate.REFUSED) {
                throw problem;
            }
        }
    }

    /** Whether a reply is there. One that takes the place of another may be sent again without harm. */
    Trace trace(String key, Outgoing.PrivateReply reply) throws RestProblem, Posts.Untraceable {
        var to = reply.to();
        var token = Token.of(to, clock.instant());
        if (token.isEmpty()) {
            var sent = direct.trace(key, to.member(), reply.card());
            return to.token().isEmpty() || sent instanceof Trace.Found ? sent : new Trace.Unknown();
        }
        return fillsPlace(reply, token.get()) ? new Trace.Absent() : new Trace.Unknown();
    }

    private String change(Token token, Card card) throws RestProblem {
        // Also takes away whatever the old card had and the new has not.
        return followUps.change(
                token,
                MessageEditBuilder.fromCreateData(rendering.render(card))
                        .setReplace(true)
                        .build());
    }

    private String follow(Token token, Card card) throws RestProblem {
        return followUps.add(token, rendering.render(card));
    }

    /** Passes when the reply can go another way, because Discord does not know the interaction any more. */
    private void checkGone(ReplyTo to, RestProblem problem) throws RestProblem {
        var gone = List.of(
                RestProblem.UNKNOWN_WEBHOOK,
                RestProblem.INVALID_WEBHOOK_TOKEN,
                RestProblem.UNKNOWN_MESSAGE,
                RestProblem.UNKNOWN_INTERACTION);
        if (!gone.contains(problem.code())) {
            throw problem;
        }
        var asked = to.expires().minus(Token.LIFE);
        if (clock.instant().isBefore(asked.plus(ACKNOWLEDGED_BY))) {
            throw RestProblem.wait("not acknowledged yet", NOT_ACKNOWLEDGED_YET);
        }
    }
}
