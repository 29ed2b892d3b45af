package dev.warmup.platform.web;

import dev.warmup.chat.Caller;
import dev.warmup.store.Room;
import dev.warmup.store.RoomMember;
import dev.warmup.team.Member;
import java.time.Instant;

/** A member at the moment of doing something. */
record Doing(RoomMember member, String language, Instant at) {
    Member identity() {
        return new Member(Room.TEAM, member.id());
    }

    Caller caller() {
        return new Caller(identity(), member.name(), member.admin(), language);
    }

    /** The id of a delivery: made by the page, and made the member's own, so that nobody can use up another's. */
    String delivery(String id) {
        return member.id() + "/" + id;
    }
}
