package dev.warmup.platform.web;

import dev.warmup.store.RoomMember;
import dev.warmup.store.RoomMembers;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows a member again by a signed cookie. */
final class Sessions {
    static final String COOKIE = "warmup_member";
    private static final String PURPOSE = "cookie";
    private static final int AGE_SECONDS = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private final Seal seal;
    private final RoomMembers members;

    Sessions(Seal seal, RoomMembers members) {
        this.seal = seal;
        this.members = members;
    }

    void open(Context context, RoomMember member) {
        var value = member.id() + "." + seal.of(PURPOSE, member.id());
        var secure = "https".equals(context.header("X-Forwarded-Proto")) || "https".equals(context.scheme());
        context.cookie(new Cookie(COOKIE, value, "/", AGE_SECONDS, secure, true, null, SameSite.LAX));
    }

    Optional<RoomMember> member(@Nullable String cookie) {
        if (cookie == null) {
            return Optional.empty();
        }
        var dot = cookie.indexOf('.');
        if (dot < 0 || !seal.fits(PURPOSE, cookie.substring(0, dot), cookie.substring(dot + 1))) {
            return Optional.empty();
        }
        return members.find(cookie.substring(0, dot));
    }

    RoomMember required(Context context) {
        return member(context.cookie(COOKIE)).orElseThrow(UnauthorizedResponse::new);
    }
}
