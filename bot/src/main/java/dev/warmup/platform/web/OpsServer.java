package dev.warmup.platform.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.util.List;

/** Serves only the pages for machines, on a port of their own. */
public final class OpsServer implements AutoCloseable {
    private final Javalin javalin;

    private OpsServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts listening.
     *
     * @param port 0 for any that is free
     * @throws RoomUnavailable when the port is taken
     */
    public static OpsServer start(String host, int port, List<OpsPage> pages) throws RoomUnavailable {
        var javalin = Javalin.create(config -> new Routes(config).failures().ops(pages));
        try {
            javalin.start(host, port);
            return new OpsServer(javalin);
        } catch (JavalinBindException e) {
            javalin.stop();
            throw new RoomUnavailable(
                    "WARMUP_OPS_PORT: cannot listen on " + host + ":" + port
                            + "; stop what runs there, or choose another port",
                    e);
        }
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
