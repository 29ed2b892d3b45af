package dev.warmup.platform.slack;

import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.Collected;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Sent;
import dev.warmup.chat.Trace;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.time.InstantSource;

/** The port on Slack. */
final class SlackPlatform implements ChatPlatform {
    private final Identity identity;
    private final Posting posting;
    private final Tracing tracing;
    private final PrivateReplies privateReplies;
    private final DirectMessages directMessages;
    private final Marks marks;
    private final ThreadHistory history;
    private final InstantSource clock;

    SlackPlatform(Identity identity, Parts parts, InstantSource clock) {
        this.identity = identity;
        this.clock = clock;
        this.posting = parts.posting();
        this.tracing = parts.tracing();
        this.privateReplies = parts.privateReplies();
        this.directMessages = parts.directMessages();
        this.marks = parts.marks();
        this.history = parts.history();
    }

    /** What it is made of. */
    record Parts(
            Posting posting,
            Tracing tracing,
            PrivateReplies privateReplies,
            DirectMessages directMessages,
            Marks marks,
            ThreadHistory history) {}

    @Override
    public String name() {
        return Workspace.PLATFORM;
    }

    @Override
    public Sent send(String key, Outgoing item) throws SendFailure {
        checkTeam(item);
        if (item instanceof Outgoing.Post post) {
            var message =
                    posting.post(key, post.card(), new Place(post.channel().id(), ""));
            return new Sent(message, post.threaded() ? message : "");
        } else if (item instanceof Outgoing.InThread answer) {
            return new Sent(
                    posting.post(key, answer.card(), new Place(answer.channel().id(), answer.thread())), "");
        } else if (item instanceof Outgoing.PrivateReply reply) {
            return privateReplies.send(key, reply);
        } else if (item instanceof Outgoing.ReplaceReply reply) {
            return privateReplies.replace(key, reply);
        } else if (item instanceof Outgoing.Direct direct) {
            return new Sent(posting.post(key, direct.card(), directMessages.with(direct.member())), "");
        } else if (item instanceof Outgoing.CheckMark mark) {
            return marks.check(mark);
        } else if (item instanceof Outgoing.Retract retract) {
            return marks.retract(retract);
        }
        return Sent.nowhere();
    }

    private void checkTeam(Outgoing item) throws SendFailure {
        var known = identity.known();
        if (known.isPresent() && !known.get().team().equals(item.team().id())) {
            throw new SendFailure.Refused(
                    "our token is for another workspace than " + item.team().id());
        }
    }

    @Override
    public Trace trace(String key, Outgoing item) throws SendFailure {
        if (item instanceof Outgoing.Post post) {
            return tracing.trace(key, Page.count(post.card()))
                    .<Trace>map(message -> new Trace.Found(new Sent(message, post.threaded() ? message : "")))
                    .orElseGet(Trace.Absent::new);
        } else if (item instanceof Outgoing.InThread answer) {
            return found(key, Page.count(answer.card()));
        } else if (item instanceof Outgoing.Direct direct) {
            return found(key, Page.count(direct.card()));
        } else if (item instanceof Outgoing.PrivateReply reply) {
            return tracing.isTraceable(key) ? found(key, Page.count(reply.card())) : new Trace.Unknown();
        }
        return new Trace.Absent();
    }

    private Trace found(String key, int parts) throws SendFailure {
        return tracing.trace(key, parts)
                .<Trace>map(message -> new Trace.Found(new Sent(message, "")))
                .orElseGet(Trace.Absent::new);
    }

    @Override
    public Collected collect(Channel channel, String thread, Instant since) throws SendFailure {
        return history.collect(channel, thread, since, clock.instant());
    }

    @Override
    public String link(Channel channel, String message) {
        return identity.known()
                .filter(workspace -> !message.isEmpty())
                .map(workspace -> workspace.url() + "archives/" + channel.id() + "/p" + message.replace(".", ""))
                .orElse("");
    }
}
