package dev.warmup.store;

import dev.warmup.team.Channel;
import dev.warmup.team.Team;
import java.util.Map;

/** The room's tables, by what they are used for. There is one room, with one channel. */
public record Room(RoomMembers members, RoomTalk talk, RoomPages pages, RoomHistory history, RoomSendings sendings) {
    public static final Team TEAM = new Team("web", "room");
    public static final Channel CHANNEL = new Channel(TEAM, "daily");

    /** What every row says about where it belongs. */
    static final Map<String, String> PLACE =
            Map.of("platform", TEAM.platform(), "team", TEAM.id(), "channel", CHANNEL.id());

    public Room(Database database) {
        this(
                new RoomMembers(database),
                new RoomTalk(database),
                new RoomPages(database),
                new RoomHistory(database),
                new RoomSendings(database));
    }
}
