package dev.warmup.platform.slack;

import com.slack.api.methods.response.conversations.ConversationsInfoResponse;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Texts;
import java.util.Set;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the bot is in a channel. Commands work everywhere on Slack, so an admin can plan questions for a channel in
 * which none can be posted; then it is said at once what is missing.
 */
final class Membership {
    private static final Logger LOG = LoggerFactory.getLogger(Membership.class);
    private static final String METHOD = "conversations.info";
    private static final Set<String> NOT_IN = Set.of("channel_not_found", "not_in_channel");

    private final WebApi api;
    private final Notices notices;
    private final Executor executor;

    Membership(WebApi api, Notices notices, Executor executor) {
        this.api = api;
        this.notices = notices;
        this.executor = executor;
    }

    /** Tells whoever used a command where the bot is missing that it is. */
    void check(Use use, Texts texts) {
        executor.execute(() -> {
            if (isMissing(use.place().channel())) {
                notices.tell(use, texts.get("slack.invite-me"));
            }
        });
    }

    private boolean isMissing(String channel) {
        try {
            var answer =
                    api.ask(METHOD, channel, methods -> methods.conversationsInfo(request -> request.channel(channel)));
            return answer.isOk() ? isOutside(answer) : NOT_IN.contains(Given.text(answer.getError()));
        } catch (SendFailure e) {
            LOG.info("It is not known whether we are in {}: {}", channel, e.why());
            return false;
        }
    }

    /** A server that tells little of a channel does not tell this either. */
    private static boolean isOutside(ConversationsInfoResponse answer) {
        var channel = answer.getChannel();
        return channel != null && channel.getCreated() != null && !channel.isMember();
    }
}
