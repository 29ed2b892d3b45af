package dev.warmup.platform.slack;

import dev.warmup.chat.SendFailure;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The conversations that members have with the bot alone. */
final class DirectMessages {
    private static final String METHOD = "conversations.open";
    private static final Set<String> CLOSED = Set.of(
            "cannot_dm_bot",
            "channel_not_found",
            "is_archived",
            "messages_tab_disabled",
            "not_in_channel",
            "restricted_action",
            "unknown_method",
            "user_disabled",
            "user_not_found",
            "user_not_visible");

    private final WebApi api;
    private final Map<String, String> channels = new ConcurrentHashMap<>();

    DirectMessages(WebApi api) {
        this.api = api;
    }

    /** Whether only one member reads a channel. */
    static boolean isDirect(Channel channel) {
        return channel.id().startsWith("D");
    }

    Place with(Member member) throws SendFailure {
        var known = channels.get(member.id());
        return new Place(known == null ? open(member) : known, "");
    }

    private String open(Member member) throws SendFailure {
        try {
            var answer = api.ask(
                    METHOD, "", methods -> methods.conversationsOpen(request -> request.users(List.of(member.id()))));
            if (!answer.isOk()) {
                throw failure(METHOD, answer.getError()).orElseGet(() -> api.failure(METHOD, "", answer));
            }
            var channel = answer.getChannel().getId();
            channels.put(member.id(), channel);
            return channel;
        } catch (SendFailure.Lost e) {
            throw new SendFailure.Wait(e.why(), Duration.ofSeconds(1));
        }
    }

    /** Why a member cannot be written to, where that is what Slack says. */
    static Optional<SendFailure> failure(String method, @Nullable String error) {
        return Optional.of(Given.text(error))
                .filter(CLOSED::contains)
                .map(reason -> new SendFailure.Closed(method + ": " + reason));
    }
}
