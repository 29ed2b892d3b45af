package dev.warmup.platform.discord;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.Collected;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Sent;
import dev.warmup.chat.Trace;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;

/** Discord as a platform. */
public final class DiscordPlatform implements ChatPlatform {
    static final String NAME = "discord";

    private final Posts posts;
    private final PrivateReplies replies;
    private final DirectMessages direct;
    private final Marks marks;
    private final History history;
    private final Places places;
    private final Permissions permissions;
    private final String unreadable;

    /** @param unreadable said with each question when the bot cannot read its thread; else empty */
    DiscordPlatform(Outbound outbound, String unreadable) {
        this.unreadable = unreadable;
        this.posts = outbound.posts();
        this.replies = outbound.replies();
        this.direct = outbound.direct();
        this.marks = outbound.marks();
        this.history = outbound.history();
        this.places = outbound.places();
        this.permissions = outbound.permissions();
    }

    /** What carries its work out. */
    record Outbound(
            Posts posts,
            PrivateReplies replies,
            DirectMessages direct,
            Marks marks,
            History history,
            Places places,
            Permissions permissions) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Sent send(String key, Outgoing item) throws SendFailure {
        try {
            return deliver(key, item);
        } catch (RestProblem problem) {
            throw problem.asFailure();
        } catch (IllegalArgumentException e) {
            throw new SendFailure.Refused("Discord takes no such message: " + e.getMessage());
        }
    }

    private Sent deliver(String key, Outgoing item) throws RestProblem {
        if (item instanceof Outgoing.Post post) {
            return threaded(post, posts.send(post.channel().id(), key, shown(post)));
        } else if (item instanceof Outgoing.InThread inThread) {
            return new Sent(posts.send(place(inThread), key, inThread.card()), "");
        } else if (item instanceof Outgoing.PrivateReply reply) {
            return new Sent(replies.reply(key, reply), "");
        } else if (item instanceof Outgoing.ReplaceReply replace) {
            return new Sent(replies.replace(key, replace), "");
        } else if (item instanceof Outgoing.Direct message) {
            return new Sent(direct.send(key, message.member(), message.card()), "");
        }
        change(item);
        return Sent.nowhere();
    }

    private Card shown(Outgoing.Post post) {
        if (!post.threaded() || unreadable.isEmpty()) {
            return post.card();
        }
        List<Block> blocks = new ArrayList<>(post.card().blocks());
        blocks.add(0, new Block.Remark(unreadable));
        return new Card(post.card().title(), blocks, post.card().controls());
    }

    private void change(Outgoing item) throws RestProblem {
        if (item instanceof Outgoing.CheckMark mark) {
            marks.mark(places.of(mark.channel(), mark.message()), mark.message(), mark.present());
        } else if (item instanceof Outgoing.Retract retract) {
            posts.retract(places.of(retract.channel(), retract.message()), retract.message());
        } else if (item instanceof Outgoing.Done done) {
            replies.done(done.to());
        }
    }

    /**
     * The post stands already: while its thread is delayed the post must not be sent again, and where there can be no
     * thread there shall be no post.
     */
    private Sent threaded(Outgoing.Post post, String message) throws RestProblem {
        if (!post.threaded()) {
            return new Sent(message, "");
        }
        var channel = post.channel().id();
        try {
            return new Sent(message, posts.thread(channel, message, post.card()));
        } catch (RestProblem problem) {
            if (problem.fate() == RestProblem.Fate.REFUSED) {
                posts.retract(channel, message);
                throw problem;
            }
            throw RestProblem.lost("posted, and its thread waits: " + problem.what());
        }
    }

    private static String place(Outgoing.InThread item) {
        return item.thread().isEmpty() ? item.channel().id() : item.thread();
    }

    @Override
    public Trace trace(String key, Outgoing item) throws SendFailure {
        try {
            return find(key, item);
        } catch (RestProblem problem) {
            throw problem.asFailure();
        } catch (Posts.Untraceable e) {
            return new Trace.Unknown();
        }
    }

    private Trace find(String key, Outgoing item) throws RestProblem, Posts.Untraceable {
        if (item instanceof Outgoing.Post post) {
            var message = posts.find(post.channel().id(), key, shown(post));
            return message.isEmpty() ? new Trace.Absent() : new Trace.Found(threaded(post, message.get()));
        } else if (item instanceof Outgoing.InThread inThread) {
            return trace(posts.find(place(inThread), key, inThread.card()));
        } else if (item instanceof Outgoing.Direct message) {
            return direct.trace(key, message.member(), message.card());
        } else if (item instanceof Outgoing.PrivateReply reply) {
            return replies.trace(key, reply);
        }
        return new Trace.Absent();
    }

    private static Trace trace(Optional<String> message) {
        return message.<Trace>map(id -> new Trace.Found(new Sent(id, ""))).orElseGet(Trace.Absent::new);
    }

    @Override
    public Collected collect(Channel channel, String thread, Instant since) throws SendFailure {
        try {
            return history.collect(channel, thread, since);
        } catch (RestProblem problem) {
            throw problem.asFailure();
        }
    }

    @Override
    public String link(Channel channel, String message) {
        return "https://discord.com/channels/" + channel.team().id() + "/" + places.of(channel, message) + "/"
                + message;
    }

    /** The permissions that Warmup lacks in a channel, in Discord's words; none when all is well. */
    public List<String> missingPermissions(Channel channel) {
        return permissions.missing(channel.id()).stream()
                .map(Permission::getName)
                .toList();
    }
}
