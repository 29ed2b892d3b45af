package dev.warmup.platform.discord;

import dev.warmup.chat.Delivery;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What members write, change, delete and react to. */
final class Messages {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final Receiving receiving;
    private final Heard heard;
    private final Places places;
    private final Posts posts;
    private final Notices notices;
    private final InstantSource clock;

    Messages(Receiving receiving, Heard heard, Places places, Posts posts, Notices notices, InstantSource clock) {
        this.receiving = receiving;
        this.heard = heard;
        this.places = places;
        this.posts = posts;
        this.notices = notices;
        this.clock = clock;
    }

    CompletableFuture<Void> said(DataObject message) {
        var id = message.getString("id");
        var place = message.getString("channel_id");
        if (message.hasKey("nonce") && !Heard.isFromMember(message)) {
            posts.heard(id, place, message.getString("nonce"));
        }
        if (!Heard.isFromMember(message) || message.isNull("guild_id")) {
            return Lanes.done();
        }
        places.stands(id, place);
        var said = heard.now(message, channel(message), thread(message));
        if (heard.isHidden(said.text()) && places.isOwnThread(said.thread())) {
            notices.hidden(said);
        }
        return said.text().isBlank() ? Lanes.done() : receiving.take(said, () -> tellNotSaved(place, id));
    }

    /** Where the bot is at work, the author is told. */
    private void tellNotSaved(String place, String message) {
        if (places.isUsed(place)) {
            notices.notSaved(place, message);
        }
    }

    CompletableFuture<Void> edited(DataObject message) {
        if (message.isNull("guild_id") || !Heard.isFromMember(message)) {
            return Lanes.done();
        }
        return heard.edited(message, channel(message)).map(this::take).orElseGet(Lanes::done);
    }

    CompletableFuture<Void> deleted(DataObject event, String message) {
        if (event.isNull("guild_id")) {
            return Lanes.done();
        }
        return take(new Delivery.Deleted("deleted " + message, channel(event), message, clock.instant()));
    }

    /** With its thread a question is gone; a thread has the id of the message it was made from. */
    CompletableFuture<Void> threadDeleted(DataObject thread) {
        var id = thread.getString("id");
        var channel = new Channel(Heard.team(thread.getString("guild_id")), thread.getString("parent_id", id));
        return take(new Delivery.Deleted("deleted thread " + id, channel, id, clock.instant()));
    }

    /** @param id of this event: a reaction has none of its own */
    CompletableFuture<Void> reacted(DataObject event, boolean added, String id) {
        var emoji = Optional.ofNullable(event.getObject("emoji").getString("name", null));
        if (event.isNull("guild_id") || emoji.isEmpty()) {
            return Lanes.done();
        }
        var channel = channel(event);
        var member = new Member(channel.team(), event.getString("user_id"));
        return take(new Delivery.Reacted(
                id, channel, event.getString("message_id"), member, emoji.get(), added, clock.instant()));
    }

    private CompletableFuture<Void> take(Delivery delivery) {
        return receiving.take(delivery, () -> LOG.warn("{} was not saved yet; it is tried again", delivery.id()));
    }

    private Channel channel(DataObject event) {
        return new Channel(Heard.team(event.getString("guild_id")), channelOf(event.getString("channel_id")));
    }

    private String thread(DataObject event) {
        var place = event.getString("channel_id");
        return channelOf(place).equals(place) ? "" : place;
    }

    private String channelOf(String place) {
        try {
            return places.channelOf(place);
        } catch (RestProblem problem) {
            LOG.warn("It is not known whether {} is a thread: {}", place, problem.what());
            return place;
        }
    }
}
