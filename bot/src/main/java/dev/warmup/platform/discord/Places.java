package dev.warmup.platform.discord;

import dev.warmup.chat.Outgoing;
import dev.warmup.store.DiscordMessages;
import dev.warmup.team.Channel;
import dev.warmup.team.Team;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Where things stand. On Discord a thread is a channel of its own, and a message is only found through the one it
 * stands in; Warmup knows the channel alone.
 */
final class Places {
    private static final int MOST = 20_000;
    private static final int THREAD_TYPES_FROM = 10;
    private static final int THREAD_TYPES_TO = 12;

    private final Rest rest;
    private final DiscordMessages messages;
    private final Function<String, Optional<String>> cachedParent;
    private final Bounded<String, String> standsIn = new Bounded<>(MOST);
    private final Bounded<String, Boolean> used = new Bounded<>(MOST);
    private final Bounded<String, String> parents = new Bounded<>(MOST);

    /** @param cachedParent the channel of a thread, or of a channel itself, where JDA knows it */
    Places(Rest rest, DiscordMessages messages, Function<String, Optional<String>> cachedParent) {
        this.rest = rest;
        this.messages = messages;
        this.cachedParent = cachedParent;
    }

    /** Remembers that a message stands in a channel, thread or direct conversation. */
    void stands(String message, String place) {
        standsIn.put(message, place);
    }

    /** Where a message was last seen to stand; empty when nobody remembers. */
    Optional<String> remembered(String message) {
        return standsIn.get(message);
    }

    /** Where a message stands: as it was seen, as it was delivered or sent; else in the channel itself. */
    String of(Channel channel, String message) {
        return standsIn.get(message).or(() -> stored(channel.team(), message)).orElse(channel.id());
    }

    private Optional<String> stored(Team team, String message) {
        return messages.said(team, message)
                .map(said -> said.thread().isEmpty() ? said.channel().id() : said.thread())
                .or(() -> messages.sent(message).flatMap(Places::sentTo));
    }

    private static Optional<String> sentTo(Outgoing item) {
        if (item instanceof Outgoing.InThread inThread) {
            return Optional.of(inThread.thread());
        }
        return item instanceof Outgoing.Post post ? Optional.of(post.channel().id()) : Optional.empty();
    }

    /** The channel that a thread hangs on; a channel's own id for a channel. */
    String channelOf(String place) throws RestProblem {
        var known = parents.get(place).or(() -> cachedParent.apply(place)).or(() -> ownThread(place));
        if (known.isPresent()) {
            return known.get();
        }
        var parent = rest.find(Route.Channels.GET_CHANNEL.compile(place))
                .map(Places::parent)
                .orElse(place);
        parents.put(place, parent);
        return parent;
    }

    /** Whether a thread hangs on a message of ours. */
    boolean isOwnThread(String thread) {
        return !thread.isEmpty() && ownThread(thread).isPresent();
    }

    /** A thread has the id of the message it was made from. */
    private Optional<String> ownThread(String place) {
        var channel = messages.sent(place)
                .filter(Outgoing.Post.class::isInstance)
                .map(post -> ((Outgoing.Post) post).channel().id());
        channel.ifPresent(parent -> parents.put(place, parent));
        return channel;
    }

    /** The same from a channel as Discord describes it. */
    static String parent(DataObject channel) {
        int type = channel.getInt("type", 0);
        boolean thread = type >= THREAD_TYPES_FROM && type <= THREAD_TYPES_TO;
        return thread ? channel.getString("parent_id", channel.getString("id")) : channel.getString("id");
    }

    /** Notes that the bot was used, or said something, in a channel or thread. */
    void use(String place) {
        used.put(place, true);
    }

    boolean isUsed(String place) {
        return used.get(place).isPresent();
    }

    void hangsOn(String thread, String channel) {
        parents.put(thread, channel);
    }
}
