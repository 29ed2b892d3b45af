package dev.warmup.platform.web;

import dev.warmup.chat.Card;
import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.Collected;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Sent;
import dev.warmup.chat.Trace;
import dev.warmup.store.Room;
import dev.warmup.store.RoomMessage;
import dev.warmup.store.RoomSendings.Where;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.time.InstantSource;

/** The room as a platform: what is sent is kept first, under its key and only once, then shown in every open tab. */
public final class WebRoom implements ChatPlatform {
    private final Room room;
    private final LiveTabs tabs;
    private final InstantSource clock;

    public WebRoom(Room room, LiveTabs tabs, InstantSource clock) {
        this.room = room;
        this.tabs = tabs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Room.TEAM.platform();
    }

    @Override
    public Sent send(String key, Outgoing item) throws SendFailure {
        if (!item.team().equals(Room.TEAM)) {
            throw new SendFailure.Refused("there is only one room");
        }
        var sent = keep(key, item);
        if (!sent.message().isEmpty()) {
            show(number(sent.message()));
        }
        return sent;
    }

    private Sent keep(String key, Outgoing item) throws SendFailure {
        try {
            if (item instanceof Outgoing.Post post) {
                return show(key, post.card(), new Where("", "", post.threaded()));
            }
            if (item instanceof Outgoing.InThread answer) {
                checkThread(answer.thread());
                return show(key, answer.card(), new Where(answer.thread(), "", false));
            }
            if (item instanceof Outgoing.PrivateReply reply) {
                return show(
                        key,
                        reply.card(),
                        new Where(reply.to().thread(), reply.to().member().id(), false));
            }
            if (item instanceof Outgoing.Direct direct) {
                return show(key, direct.card(), new Where("", direct.member().id(), false));
            }
            return change(key, item);
        } catch (RuntimeException e) {
            throw new SendFailure.Lost("the room's storage did not confirm it: " + e);
        }
    }

    private Sent show(String key, Card card, Where where) {
        return room.sendings().show(key, card, where, clock.instant());
    }

    private Sent change(String key, Outgoing item) throws SendFailure {
        var now = clock.instant();
        if (item instanceof Outgoing.ReplaceReply replace) {
            var message = existing(replace.message()).id();
            return room.sendings().replace(key, message, replace.to().member().id(), replace.card(), now);
        }
        if (item instanceof Outgoing.CheckMark mark) {
            return room.sendings().check(key, existing(mark.message()).id(), mark.present(), now);
        }
        if (item instanceof Outgoing.Retract retract) {
            return room.sendings().retract(key, existing(retract.message()).id(), now);
        }
        throw new SendFailure.Refused("the room does not know how to send this");
    }

    private void checkThread(String thread) throws SendFailure {
        var post = existing(thread);
        if (post.isGone() || !post.marks().threaded()) {
            throw new SendFailure.Refused("there is no thread under message " + thread);
        }
    }

    private RoomMessage existing(String message) throws SendFailure {
        return room.pages()
                .find(number(message))
                .orElseThrow(() -> new SendFailure.Refused("there is no message " + message));
    }

    private void show(long message) {
        room.pages().find(message).ifPresent(shown -> {
            tabs.show(shown);
            if (shown.isGone() && !shown.thread().isEmpty()) {
                show(number(shown.thread()));
            }
        });
    }

    /** The number of a message; one that no message has for what is no number. */
    static long number(String message) {
        return message.matches("[0-9]{1,18}") ? Long.parseLong(message) : -1;
    }

    @Override
    public Trace trace(String key, Outgoing item) throws SendFailure {
        try {
            return room.sendings().sent(key).<Trace>map(Trace.Found::new).orElseGet(Trace.Absent::new);
        } catch (RuntimeException e) {
            throw new SendFailure.Lost("the room's storage did not answer: " + e);
        }
    }

    @Override
    public Collected collect(Channel channel, String thread, Instant since) throws SendFailure {
        try {
            return room.history().collect(channel, thread, since);
        } catch (RuntimeException e) {
            throw new SendFailure.Lost("the room's storage did not answer: " + e);
        }
    }

    @Override
    public String link(Channel channel, String message) {
        return "/#m" + message;
    }
}
