package dev.warmup.store;

import dev.warmup.team.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What is known to stand in the thread of a daily question. */
public final class ThreadMemory {
    private final Database database;

    public ThreadMemory(Database database) {
        this.database = database;
    }

    /**
     * What we know of.
     *
     * @param messages the post, and the messages of members
     * @param reactions on messages of members, also on those that we posted for them
     */
    public record Known(Set<String> messages, List<Reaction> reactions) {
        public Known {
            messages = Set.copyOf(messages);
            reactions = List.copyOf(reactions);
        }
    }

    /** A reaction that nobody has taken back. */
    public record Reaction(String message, Member member, String emoji) {}

    public Known of(StoredDaily daily) {
        return database.read(handle -> {
            var messages = new HashSet<>(messages(handle, daily));
            messages.add(daily.where().message());
            return new Known(messages, reactions(handle, daily));
        });
    }

    private static List<String> messages(Handle handle, StoredDaily daily) {
        return handle.createQuery("""
                        SELECT message FROM answer_message
                        WHERE daily = :daily AND source = 'THREAD' AND NOT deleted
                        """)
                .bind("daily", daily.id())
                .mapTo(String.class)
                .list();
    }

    private static List<Reaction> reactions(Handle handle, StoredDaily daily) {
        return handle.createQuery("""
                        SELECT r.* FROM reaction r JOIN answer_message m
                          ON m.platform = r.platform AND m.team = r.team AND m.channel = r.channel
                          AND r.message IN (m.message, m.post_message)
                        WHERE m.daily = :daily AND r.present
                        """)
                .bind("daily", daily.id())
                .map((row, context) -> new Reaction(row.getString("message"), Rows.member(row), row.getString("emoji")))
                .list();
    }
}
