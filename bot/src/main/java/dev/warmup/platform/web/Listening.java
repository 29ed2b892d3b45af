package dev.warmup.platform.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;

/** Opens the port, or says in one line why it cannot. */
final class Listening {
    private Listening() {}

    /** @param setting the one that names the port */
    static void start(Javalin javalin, String host, int port, String setting) throws RoomUnavailable {
        try {
            javalin.start(host, port);
        } catch (JavalinBindException e) {
            javalin.stop();
            throw new RoomUnavailable(
                    setting + ": cannot listen on " + host + ":" + port
                            + "; stop what runs there, or choose another port",
                    e);
        }
    }
}
