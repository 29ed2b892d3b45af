package dev.warmup.platform.discord.standin;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** What every request goes through: whether it may come in, what shall go wrong with it, how many more may follow. */
final class Requests {
    /** A request that came in. */
    record Seen(String method, String path) {}

    private final World world;
    private final Faults faults;
    private final String token;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private volatile boolean spare;

    Requests(World world, Faults faults, String token) {
        this.world = world;
        this.faults = faults;
        this.token = token;
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** Leaves out what could be left out. */
    void beSpare() {
        spare = true;
    }

    /** A handler, with all that goes before it and may go wrong around it. */
    Handler handled(Handler handler) {
        return context -> {
            seen.add(new Seen(context.method().name(), context.path()));
            authorise(context);
            var fault = faults.next(context.method().name(), context.path());
            if (fault.isPresent() && !(fault.get() instanceof Faults.Fault.LostAnswer)) {
                fail(context, fault.get());
                return;
            }
            limits(context);
            handler.handle(context);
            if (fault.isPresent()) {
                cut(context);
            }
        };
    }

    private void authorise(Context context) {
        boolean byToken =
                context.path().contains("/webhooks/") || context.path().contains("/interactions/");
        if (!byToken && !("Bot " + token).equals(context.header("Authorization"))) {
            throw new Trouble(401, 0, "401: Unauthorized");
        }
    }

    private static void limits(Context context) {
        context.header("X-RateLimit-Limit", "50")
                .header("X-RateLimit-Remaining", "49")
                .header("X-RateLimit-Reset-After", "1.000")
                .header("X-RateLimit-Bucket", context.method() + context.endpoint().path)
                .header("via", "1.1 standin");
    }

    private void fail(Context context, Faults.Fault fault) {
        if (fault instanceof Faults.Fault.Hanging hanging) {
            world.pass(hanging.time());
            cut(context);
        } else if (fault instanceof Faults.Fault.TooMany tooMany) {
            context.header("Retry-After", String.valueOf(tooMany.seconds()));
            if (!spare) {
                context.header("via", "1.1 standin");
            }
            if (tooMany.global()) {
                context.header("X-RateLimit-Global", "true");
            }
            context.status(429)
                    .contentType("application/json")
                    .result("{\"message\":\"You are being rate limited.\",\"retry_after\":" + tooMany.seconds()
                            + ".0,\"global\":" + tooMany.global() + "}");
        } else if (fault instanceof Faults.Fault.ServerError error) {
            context.status(error.status()).result("");
        } else if (fault instanceof Faults.Fault.Refusal refusal) {
            throw new Trouble(refusal.status(), refusal.code(), refusal.what());
        }
    }

    private static void cut(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}
