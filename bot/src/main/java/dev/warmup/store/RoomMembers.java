package dev.warmup.store;

import dev.warmup.team.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who is in the room, and the links by which one comes in. */
public final class RoomMembers {
    private final Database database;

    RoomMembers(Database database) {
        this.database = database;
    }

    /**
     * Takes somebody in.
     *
     * @param nameKey the name as it is compared
     * @return false when the name is taken
     */
    public boolean join(RoomMember member, String nameKey, Instant now) {
        return database.write(handle -> insert(handle, member, nameKey, now)
                && Names.seen(handle, new Member(Room.TEAM, member.id()), member.name(), now) == 1);
    }

    private static boolean insert(Handle handle, RoomMember member, String nameKey, Instant now) {
        return handle.createUpdate("""
                                INSERT INTO room_member (platform, team, id, name, name_key, admin, joined_at)
                                VALUES (:platform, :team, :id, :name, :nameKey, :admin, :now)
                                ON CONFLICT (platform, team, name_key) DO NOTHING
                                """)
                        .bindMap(Room.PLACE)
                        .bind("id", member.id())
                        .bind("name", member.name())
                        .bind("nameKey", nameKey)
                        .bind("admin", member.admin() ? 1 : 0)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    public Optional<RoomMember> find(String id) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id, name, admin FROM room_member
                        WHERE platform = :platform AND team = :team AND id = :id
                        """)
                .bindMap(Room.PLACE)
                .bind("id", id)
                .map((row, context) -> member(row))
                .findOne());
    }

    public Optional<RoomMember> named(String nameKey) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id, name, admin FROM room_member
                        WHERE platform = :platform AND team = :team AND name_key = :nameKey
                        """)
                .bindMap(Room.PLACE)
                .bind("nameKey", nameKey)
                .map((row, context) -> member(row))
                .findOne());
    }

    /** Everybody, in the order in which they joined. */
    public List<RoomMember> all() {
        return database.read(handle -> handle.createQuery("""
                        SELECT id, name, admin FROM room_member
                        WHERE platform = :platform AND team = :team ORDER BY joined_at, id
                        """)
                .bindMap(Room.PLACE)
                .map((row, context) -> member(row))
                .list());
    }

    /** A new link to come back by; the member's earlier one stops working. */
    public void keepBackLink(String hash, String member, Instant now) {
        keepLink("back", hash, member, now);
    }

    /** A new link for an admin; an earlier one that nobody used stops working. */
    public void keepAdminLink(String hash, Instant now) {
        keepLink("admin", hash, "", now);
    }

    private void keepLink(String purpose, String hash, String member, Instant now) {
        database.write(handle -> {
            handle.createUpdate("""
                            DELETE FROM room_link WHERE platform = :platform AND team = :team
                            AND purpose = :purpose AND member = :member AND used_by = ''
                            """)
                    .bindMap(Room.PLACE)
                    .bind("purpose", purpose)
                    .bind("member", member)
                    .execute();
            return handle.createUpdate("""
                            INSERT INTO room_link (hash, platform, team, purpose, member, made_at)
                            VALUES (:hash, :platform, :team, :purpose, :member, :now)
                            """)
                    .bindMap(Room.PLACE)
                    .bind("hash", hash)
                    .bind("purpose", purpose)
                    .bind("member", member)
                    .bind("now", now)
                    .execute();
        });
    }

    /** Whose link this is. */
    public Optional<RoomMember> comeBack(String hash) {
        return database.read(handle -> handle.createQuery("""
                        SELECT m.id, m.name, m.admin FROM room_link l
                        JOIN room_member m ON m.platform = l.platform AND m.team = l.team AND m.id = l.member
                        WHERE l.hash = :hash AND l.purpose = 'back'
                        """)
                .bind("hash", hash)
                .map((row, context) -> member(row))
                .findOne());
    }

    /**
     * Makes a member an admin.
     *
     * @return false when the link is not one of ours, or somebody else used it
     */
    public boolean becomeAdmin(String hash, String member) {
        return database.write(handle -> {
            var used = handle.createUpdate("""
                            UPDATE room_link SET used_by = :member
                            WHERE hash = :hash AND purpose = 'admin' AND used_by IN ('', :member)
                            """)
                    .bind("hash", hash)
                    .bind("member", member)
                    .execute();
            return used == 1
                    && handle.createUpdate("""
                                            UPDATE room_member SET admin = 1
                                            WHERE platform = :platform AND team = :team AND id = :member
                                            """)
                                    .bindMap(Room.PLACE)
                                    .bind("member", member)
                                    .execute()
                            == 1;
        });
    }

    private static RoomMember member(ResultSet row) throws SQLException {
        return new RoomMember(row.getString("id"), row.getString("name"), row.getInt("admin") == 1);
    }
}
