package dev.warmup.platform.web;

import dev.warmup.chat.Refusal;
import dev.warmup.store.Room;
import dev.warmup.store.RoomMessage;

/** What a member can see, and so can act on. */
final class Sight {
    private final Room room;
    private final LiveTabs tabs;

    Sight(Room room, LiveTabs tabs) {
        this.room = room;
        this.tabs = tabs;
    }

    /**
     * A message the member may see.
     *
     * @throws Refusal when there is none
     */
    RoomMessage message(String id, Doing doing) {
        return message(id, doing.member().id());
    }

    /** The same for a member by id. */
    RoomMessage message(String id, String member) {
        return room.pages()
                .find(WebRoom.number(id))
                .filter(message -> message.isFor(member))
                .orElseThrow(() -> new Refusal("room.no-such-message"));
    }

    /**
     * Makes sure that one can write there.
     *
     * @throws Refusal when there is no such thread, or it is gone
     */
    void checkThread(String thread) {
        if (!thread.isEmpty()) {
            var post = message(thread, "");
            if (post.isGone() || !post.marks().threaded()) {
                throw new Refusal("room.no-such-thread");
            }
        }
    }

    /** Shows a message as it is now, and the number of answers above it. */
    void show(long id) {
        room.pages().find(id).ifPresent(message -> {
            tabs.show(message);
            if (!message.thread().isEmpty()) {
                room.pages().find(WebRoom.number(message.thread())).ifPresent(tabs::show);
            }
        });
    }
}
