package dev.warmup.cli;

import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Control;
import dev.warmup.chat.Features;
import dev.warmup.chat.Reception;
import dev.warmup.chat.Texts;
import dev.warmup.feature.daily.CountThisButton;
import dev.warmup.platform.web.OpsServer;
import dev.warmup.platform.web.RoomParts;
import dev.warmup.platform.web.RoomServer;
import dev.warmup.platform.web.RoomSettings;
import dev.warmup.platform.web.RoomUnavailable;
import dev.warmup.platform.web.Served;
import dev.warmup.store.Database;
import dev.warmup.store.Secrets;
import java.util.HexFormat;
import java.util.List;

/** Puts the room and the pages for machines on their ports. */
final class Web {
    private static final int KEY_BYTES = 32;

    private final Settings.Web settings;
    private final Database database;
    private final Edge edge;

    Web(Settings.Web settings, Database database, Edge edge) {
        this.settings = settings;
        this.database = database;
        this.edge = edge;
    }

    /** Starts the room; health and metrics with it, unless they have a port of their own. */
    RoomServer room(RoomSide room, Features features, Reception reception, Served served) throws RoomUnavailable {
        var key = new Secrets(database).get("room key", this::newKey);
        var count = Control.Button.of(CountThisButton.NAME, "", Texts.in("en").get("daily.count"));
        return RoomServer.start(
                new RoomSettings(settings.host(), settings.port(), settings.passcode(), key),
                new RoomParts(
                        room.room(), room.tabs(), reception, new CommandBook(features.commands()), List.of(count)),
                onMainPort(served),
                edge.clock(),
                edge.random());
    }

    /** Without the room: health and metrics, and what others post to us. */
    OpsServer withoutRoom(Served served) throws RoomUnavailable {
        return OpsServer.start(settings.host(), settings.port(), "WARMUP_PORT", onMainPort(served));
    }

    /** Health and metrics on the port of their own that was asked for. */
    OpsServer ops(Served served, int port) throws RoomUnavailable {
        return OpsServer.start(settings.host(), port, "WARMUP_OPS_PORT", new Served(served.pages(), List.of()));
    }

    private Served onMainPort(Served served) {
        return settings.opsPort().isPresent() ? new Served(List.of(), served.hooks()) : served;
    }

    private String newKey() {
        var key = new byte[KEY_BYTES];
        edge.random().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
