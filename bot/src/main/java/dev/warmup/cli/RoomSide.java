package dev.warmup.cli;

import dev.warmup.chat.ChatPlatform;
import dev.warmup.platform.web.LiveTabs;
import dev.warmup.platform.web.WebRoom;
import dev.warmup.store.Database;
import dev.warmup.store.Room;

/** The room in this installation: its storage, its open tabs, and the platform they make. */
record RoomSide(Room room, LiveTabs tabs, ChatPlatform platform) {
    static RoomSide of(Database database, Edge edge) {
        var room = new Room(database);
        var tabs = new LiveTabs();
        return new RoomSide(room, tabs, new WebRoom(room, tabs, edge.clock()));
    }
}
