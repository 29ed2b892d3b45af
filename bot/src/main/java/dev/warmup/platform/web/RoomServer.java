package dev.warmup.platform.web;

import io.javalin.Javalin;
import java.security.SecureRandom;
import java.time.InstantSource;

/** The room over HTTP and WebSocket. */
public final class RoomServer implements AutoCloseable {
    private final RoomSettings settings;
    private final RoomParts parts;
    private final InstantSource clock;
    private final Tokens tokens;
    private final Javalin javalin;

    private RoomServer(RoomSettings settings, RoomParts parts, InstantSource clock, Tokens tokens, Javalin javalin) {
        this.settings = settings;
        this.parts = parts;
        this.clock = clock;
        this.tokens = tokens;
        this.javalin = javalin;
    }

    /**
     * Starts listening.
     *
     * @param served what it serves besides the room
     * @throws RoomUnavailable when the port is taken, the address is not one of this machine, or a passcode is missing
     */
    public static RoomServer start(
            RoomSettings settings, RoomParts parts, Served served, InstantSource clock, SecureRandom random)
            throws RoomUnavailable {
        if (!settings.loopback() && settings.passcode().isEmpty()) {
            throw new RoomUnavailable("WARMUP_ROOM_PASSCODE: needed, because WARMUP_HOST=" + settings.host()
                    + " can be reached from other machines");
        }
        var tokens = new Tokens(random);
        var seal = new Seal(settings.key());
        var members = parts.room().members();
        var sessions = new Sessions(seal, members);
        var javalin = Javalin.create(config -> new Routes(config)
                .failures()
                .guarded(new Guard(settings.loopback(), served.posted()))
                .doors(new Join(members, sessions, tokens, settings.passcode(), clock))
                .reading(new Reading(parts, sessions))
                .doing(new Deliveries(parts, sessions, seal, clock))
                .live(parts.tabs(), sessions)
                .besides(served));
        Listening.start(javalin, settings.host(), settings.port(), "WARMUP_PORT");
        return new RoomServer(settings, parts, clock, tokens, javalin);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Where the room is found from this machine; ends with a slash. */
    public String address() {
        var host = settings.loopback() ? settings.host() : "localhost";
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
    }

    /** A new link that makes the first member who opens it an admin; earlier unused ones stop working. */
    public String adminLink() {
        var token = tokens.next();
        parts.room().members().keepAdminLink(Tokens.hash(token), clock.instant());
        return address() + "admin/" + token;
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
