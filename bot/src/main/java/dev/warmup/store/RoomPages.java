package dev.warmup.store;

import dev.warmup.store.RoomMessage.Reaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads what stands in the room. */
public final class RoomPages {
    private final Database database;

    RoomPages(Database database) {
        this.database = database;
    }

    /**
     * A stretch of the channel or of a thread, oldest first.
     *
     * @param more whether there are older messages
     */
    public record Page(List<RoomMessage> messages, boolean more) {
        public Page {
            messages = List.copyOf(messages);
        }
    }

    /**
     * What one member sees of a place.
     *
     * @param thread the message whose thread it is, or empty for the channel itself
     * @param before only messages older than this one; {@link Long#MAX_VALUE} for the newest
     */
    public record View(String member, String thread, long before, int most) {}

    public Page page(View view) {
        return database.read(handle -> {
            var rows = new ArrayList<>(handle.createQuery(RoomRows.COLUMNS + """
                            WHERE m.platform = :platform AND m.team = :team AND m.channel = :channel
                              AND m.thread = :thread AND m.id < :before AND m.only_for IN ('', :member)
                              AND (m.kind <> 'gone' OR m.threaded = 1)
                            ORDER BY m.id DESC LIMIT :most + 1
                            """)
                    .bindMap(Room.PLACE)
                    .bindMethods(view)
                    .map((row, context) -> RoomRows.message(row))
                    .list());
            var more = rows.size() > view.most();
            var shown = more ? rows.subList(0, view.most()) : rows;
            Collections.reverse(shown);
            return new Page(complete(handle, shown), more);
        });
    }

    public Optional<RoomMessage> find(long id) {
        return database.read(handle -> {
            var rows = handle.createQuery(RoomRows.COLUMNS + "WHERE m.id = :id AND m.platform = :platform")
                    .bindMap(Room.PLACE)
                    .bind("id", id)
                    .map((row, context) -> RoomRows.message(row))
                    .list();
            return complete(handle, rows).stream().findFirst();
        });
    }

    private static List<RoomMessage> complete(Handle handle, List<RoomMessage> messages) {
        if (messages.isEmpty()) {
            return List.of();
        }
        var ids = messages.stream().map(RoomMessage::id).toList();
        var reactions = reactions(handle, ids);
        var answers = answers(handle, ids);
        return messages.stream()
                .map(m -> new RoomMessage(
                        m.id(),
                        m.thread(),
                        m.author(),
                        m.authorName(),
                        m.onlyFor(),
                        m.body(),
                        m.marks(),
                        reactions.getOrDefault(m.id(), List.of()),
                        answers.getOrDefault(String.valueOf(m.id()), 0),
                        m.at(),
                        m.version()))
                .toList();
    }

    private static Map<Long, List<Reaction>> reactions(Handle handle, List<Long> ids) {
        record On(long message, Reaction reaction) {}
        return handle
                .createQuery("""
                        SELECT r.message, r.emoji, r.member, m.name FROM room_reaction r
                        JOIN room_member m ON m.platform = r.platform AND m.team = r.team AND m.id = r.member
                        WHERE r.message IN (<ids>) ORDER BY r.emoji, m.joined_at, m.id
                        """)
                .bindList("ids", ids)
                .map((row, context) -> new On(
                        row.getLong("message"),
                        new Reaction(row.getString("emoji"), row.getString("member"), row.getString("name"))))
                .stream()
                .collect(Collectors.groupingBy(On::message, Collectors.mapping(On::reaction, Collectors.toList())));
    }

    private static Map<String, Integer> answers(Handle handle, List<Long> ids) {
        return handle
                .createQuery("""
                        SELECT thread, COUNT(*) AS answers FROM room_message
                        WHERE platform = :platform AND team = :team AND channel = :channel
                          AND kind = 'said' AND thread IN (<ids>)
                        GROUP BY thread
                        """)
                .bindMap(Room.PLACE)
                .bindList("ids", ids.stream().map(String::valueOf).toList())
                .map((row, context) -> Map.entry(row.getString("thread"), row.getInt("answers")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
