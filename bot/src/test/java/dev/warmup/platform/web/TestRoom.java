package dev.warmup.platform.web;

import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Control;
import dev.warmup.chat.Reception;
import dev.warmup.store.Database;
import dev.warmup.store.DatabaseUnusable;
import dev.warmup.store.Room;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;

/** A room on a free port, with its database in a folder. */
record TestRoom(Database database, Room room, LiveTabs tabs, RoomServer server) implements AutoCloseable {
    static final String KEY = "a key that only the tests of this room know";
    static final Control.Button COUNT_THIS = Control.Button.of("daily.count", "", "Count this");

    static TestRoom open(Path folder, Reception reception, CommandBook commands) throws Exception {
        return open(new RoomSettings("127.0.0.1", 0, "", KEY), database(folder), reception, commands);
    }

    static Database database(Path folder) throws DatabaseUnusable {
        return Database.open("jdbc:sqlite:" + folder.resolve("room.db"));
    }

    static TestRoom open(RoomSettings settings, Database database, Reception reception, CommandBook commands)
            throws RoomUnavailable {
        var room = new Room(database);
        var tabs = new LiveTabs();
        var parts = new RoomParts(room, tabs, reception, commands, List.of(COUNT_THIS));
        var pages = List.of(new OpsPage("/health/live", () -> new OpsPage.Content(200, "text/plain", "alive")));
        var server = RoomServer.start(
                settings, parts, new Served(pages, List.of()), InstantSource.system(), new SecureRandom());
        return new TestRoom(database, room, tabs, server);
    }

    WebRoom platform() {
        return new WebRoom(room, tabs, InstantSource.system());
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
