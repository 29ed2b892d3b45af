package dev.warmup.platform.web;

import dev.warmup.chat.Refusal;
import dev.warmup.store.RoomMember;
import dev.warmup.store.RoomMembers;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;

/** How one becomes a member, a member in another browser, or an admin. */
final class Join {
    private final RoomMembers members;
    private final Sessions sessions;
    private final Tokens tokens;
    private final String passcode;
    private final InstantSource clock;
    private final Attempts attempts;

    Join(RoomMembers members, Sessions sessions, Tokens tokens, String passcode, InstantSource clock) {
        this.members = members;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passcode = passcode;
        this.clock = clock;
        this.attempts = new Attempts(clock);
    }

    /** What is typed on the page where one joins. */
    record Asked(String name, String passcode) {}

    /** What a link carries. */
    record Carried(String token) {}

    /** A link to come back by. */
    record Link(String path) {}

    /** Whether a passcode is asked for, and whether this browser is a member's already. */
    record Door(boolean passcode, boolean member) {}

    void door(Context context) {
        var known = sessions.member(context.cookie(Sessions.COOKIE)).isPresent();
        RoomJson.answer(context, new Door(!passcode.isEmpty(), known));
    }

    void join(Context context) {
        var asked = RoomJson.read(context, Asked.class);
        checkPasscode(context.ip(), asked.passcode());
        var name = DisplayName.of(asked.name());
        var member = new RoomMember(tokens.memberId(), name.shown(), false);
        if (!members.join(member, name.key(), clock.instant())) {
            throw new Refusal("room.name.taken", name.shown());
        }
        letIn(context, member);
    }

    private void checkPasscode(String from, String given) {
        if (passcode.isEmpty()) {
            return;
        }
        attempts.admit(from);
        if (!Seal.same(passcode, given.strip())) {
            attempts.failed(from);
            throw new Refusal("room.join.passcode-wrong");
        }
        attempts.succeeded(from);
    }

    private void letIn(Context context, RoomMember member) {
        sessions.open(context, member);
        context.status(HttpStatus.CREATED);
        RoomJson.answer(context, Views.Person.of(member));
    }

    /** Makes a link for the member who asks, and for nobody else. */
    void makeLink(Context context) {
        var member = sessions.required(context);
        var token = tokens.next();
        members.keepBackLink(Tokens.hash(token), member.id(), clock.instant());
        RoomJson.answer(context, new Link("/back/" + token));
    }

    void comeBack(Context context) {
        var token = RoomJson.read(context, Carried.class).token();
        var member = members.comeBack(Tokens.hash(token)).orElseThrow(() -> new Refusal("room.back.unknown"));
        letIn(context, member);
    }

    void becomeAdmin(Context context) {
        var member = sessions.required(context);
        var token = RoomJson.read(context, Carried.class).token();
        if (!members.becomeAdmin(Tokens.hash(token), member.id())) {
            throw new Refusal("room.admin.unknown");
        }
        RoomJson.answer(context, new Views.Person(member.id(), member.name(), true));
    }
}
