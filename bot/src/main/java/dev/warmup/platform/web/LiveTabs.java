package dev.warmup.platform.web;

import dev.warmup.store.RoomMessage;
import io.javalin.websocket.WsContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Every open tab of every member, to be told at once what changes. A tab that misses something asks for it later. */
public final class LiveTabs {
    private static final long PING_SECONDS = 20;
    private static final int MOST_WAITING = 500;
    private static final String HERE = "{\"type\":\"here\"}";

    private final Map<String, Tab> tabs = new ConcurrentHashMap<>();

    private record Tab(WsContext connection, String member) {}

    void open(WsContext connection, String member) {
        connection.enableAutomaticPings(PING_SECONDS, TimeUnit.SECONDS);
        // A tab that does not read is closed, and comes back when it can.
        connection.session.setMaxOutgoingFrames(MOST_WAITING);
        tabs.put(connection.sessionId(), new Tab(connection, member));
        // Only what the page reads after this is sure to be followed by all that changes later.
        connection.send(HERE);
    }

    static void answer(WsContext connection) {
        connection.send(HERE);
    }

    void close(WsContext connection) {
        tabs.remove(connection.sessionId());
    }

    /** How many tabs are open. */
    public int open() {
        return tabs.size();
    }

    void show(RoomMessage message) {
        var json = RoomJson.write(new Views.Pushed("message", Views.Message.of(message)));
        for (var tab : tabs.values()) {
            if (message.isFor(tab.member()) && tab.connection().session.isOpen()) {
                tab.connection().send(json);
            }
        }
    }
}
