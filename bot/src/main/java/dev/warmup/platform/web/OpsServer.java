package dev.warmup.platform.web;

import io.javalin.Javalin;

/** Health and metrics on a port of their own: when one wants them there, or when there is no room. */
public final class OpsServer implements AutoCloseable {
    private final Javalin javalin;

    private OpsServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts listening.
     *
     * @param port the port, 0 for any that is free
     * @param setting the one that names the port, for the error message
     * @throws RoomUnavailable when the port is taken, or the address is not one of this machine
     */
    public static OpsServer start(String host, int port, String setting, Served served) throws RoomUnavailable {
        var javalin = Javalin.create(config -> new Routes(config)
                .failures()
                .guarded(new Guard(false, served.posted()))
                .besides(served));
        Listening.start(javalin, host, port, setting);
        return new OpsServer(javalin);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
