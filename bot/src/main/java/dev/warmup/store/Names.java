package dev.warmup.store;

import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The names members were last seen under. A name is somebody's text. */
public final class Names {
    private final Database database;

    public Names(Database database) {
        this.database = database;
    }

    /** Remembers a name; one seen later is kept. */
    public void seen(Member member, String name, Instant at) {
        database.write(handle -> seen(handle, member, name, at));
    }

    static int seen(Handle handle, Member member, String name, Instant at) {
        var update = handle.createUpdate("""
                INSERT INTO member (platform, team, member, name, seen_at)
                VALUES (:platform, :team, :member, :name, :at)
                ON CONFLICT (platform, team, member)
                DO UPDATE SET name = excluded.name, seen_at = excluded.seen_at
                WHERE member.seen_at <= excluded.seen_at
                """);
        return Rows.of(update, member).bind("name", name).bind("at", at).execute();
    }

    /** The name of one member, where we have seen the member. */
    public Optional<String> name(Member member) {
        return Optional.ofNullable(all(member.team()).get(member));
    }

    /**
     * The members somebody may mean.
     *
     * @param typed an id, a mention as platforms write it, or a name in any case, with or without {@code @}
     */
    public List<Member> meant(Team team, String typed) {
        String word = typed.strip().replaceFirst("^<?@!?", "").replaceFirst("(\\|[^>]*)?>$", "");
        var all = all(team);
        var byId = new Member(team, word);
        if (all.containsKey(byId)) {
            return List.of(byId);
        }
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(word))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All members of a team that we have seen. */
    public Map<Member, String> all(Team team) {
        return database.read(handle -> all(handle, team));
    }

    static Map<Member, String> all(Handle handle, Team team) {
        Map<Member, String> names = new HashMap<>();
        Rows.of(
                        handle.createQuery(
                                "SELECT platform, team, member, name FROM member WHERE platform = :platform AND team = :team"),
                        team)
                .map((row, context) -> Map.entry(Rows.member(row), row.getString("name")))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }

    /** Members who want to be counted but not named. */
    public Set<Member> hidden(Team team) {
        return database.read(handle -> hidden(handle, team));
    }

    static Set<Member> hidden(Handle handle, Team team) {
        var query = handle.createQuery(
                "SELECT platform, team, member FROM member WHERE platform = :platform AND team = :team AND hidden");
        return Rows.of(query, team).map((row, context) -> Rows.member(row)).stream()
                .collect(Collectors.toSet());
    }
}
