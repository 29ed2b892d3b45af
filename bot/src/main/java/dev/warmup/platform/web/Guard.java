package dev.warmup.platform.web;

import dev.warmup.chat.Texts;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps other sites out. A page from elsewhere can neither post to the room, nor listen to it, nor reach it under a
 * name of its own (DNS rebinding); nothing in the room can run a script that is not ours.
 */
final class Guard {
    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String UNNAMED = "nobody asked";

    private final boolean loopback;
    private final Set<String> open;

    /** @param open paths that check for themselves who speaks */
    Guard(boolean loopback, Set<String> open) {
        this.loopback = loopback;
        this.open = open;
    }

    /** Before anything is answered. */
    void check(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        if (open.contains(context.path())) {
            return;
        }
        checkHost(context);
        if (context.method().equals(HandlerType.POST)) {
            checkOrigin(context);
        }
    }

    /** Before a live connection is opened. */
    void checkLive(Context context) {
        checkHost(context);
        checkOrigin(context);
    }

    private void checkHost(Context context) {
        if (loopback && !LOOPBACK_NAMES.contains(withoutPort(named(context, "Host")))) {
            throw refused(context, "room.other-name");
        }
    }

    private static void checkOrigin(Context context) {
        var origin = context.header("Origin");
        if (origin == null || !hosts(context).contains(authority(origin))) {
            throw refused(context, "room.other-site");
        }
    }

    private static ForbiddenResponse refused(Context context, String key) {
        return new ForbiddenResponse(Texts.in(Language.of(context)).get(key));
    }

    /** What the browser calls us: a proxy in between says so in a header that no other site's page can set. */
    private static List<String> hosts(Context context) {
        return List.of(named(context, "Host"), named(context, "X-Forwarded-Host"));
    }

    private static String named(Context context, String header) {
        var host = context.header(header);
        return host == null ? UNNAMED : host.toLowerCase(Locale.ROOT);
    }

    private static String authority(String origin) {
        try {
            var authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String withoutPort(String host) {
        var colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }
}
