package dev.warmup.platform.slack;

import dev.warmup.chat.SendFailure;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The conversations that members have with the bot alone. */
final class DirectMessages {
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
            var answer = api.call(
                    "conversations.open",
                    "",
                    methods -> methods.conversationsOpen(request -> request.users(List.of(member.id()))));
            var channel = answer.getChannel().getId();
            channels.put(member.id(), channel);
            return channel;
        } catch (SendFailure.Lost e) {
            throw new SendFailure.Wait(e.why(), java.time.Duration.ofSeconds(1));
        }
    }
}
