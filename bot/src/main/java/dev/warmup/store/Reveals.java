package dev.warmup.store;

import dev.warmup.chat.Outgoing;
import dev.warmup.study.GroupResult;
import dev.warmup.study.KeyPointMatcher;
import dev.warmup.study.Score;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Fixes the scores of a question, owes its reveal, and closes it; each once, however many try. */
public final class Reveals {
    private static final String SCORES_THAT_COUNT = """
            SELECT s.* FROM score s
            JOIN answer a ON a.daily = s.daily AND a.member = s.member
            JOIN daily_question d ON d.id = s.daily
            WHERE s.daily = :daily AND a.counted AND %s
            ORDER BY a.counted_at, s.member
            """.formatted(Exclusions.NOT_EXCLUDED);

    private final Database database;
    private final RevealCards cards;
    private final Scoring scoring;
    private final PrivatePosts posts;

    public Reveals(Database database, KeyPointMatcher matcher, RevealCards cards) {
        this.database = database;
        this.cards = cards;
        this.scoring = new Scoring(matcher);
        this.posts = new PrivatePosts(cards);
    }

    /** Fixes the scores, and owes the reference answer and the private answers; false when somebody else did. */
    public boolean reveal(long id, Instant now) {
        return database.write(handle -> {
            if (!moves(handle, id, DailyState.OPEN, DailyState.REVEALED)) {
                return false;
            }
            var daily = DailyRows.byId(handle, id);
            scoring.all(handle, daily);
            var card = cards.reveal(new RevealSheet(daily, answered(handle, daily)));
            var item = new Outgoing.InThread(daily.channel(), daily.where().thread(), card);
            Ledger.insert(handle, Owed.now(Entries.reveal(id), item, now), now);
            posts.owe(handle, daily, now);
            return true;
        });
    }

    /** Judges what is left, keeps how the group did, and forgets what can no longer count. */
    public boolean close(long id) {
        return database.write(handle -> {
            if (!moves(handle, id, DailyState.REVEALED, DailyState.CLOSED)) {
                return false;
            }
            var daily = DailyRows.byId(handle, id);
            scoring.all(handle, daily);
            handle.createUpdate("UPDATE daily_question SET group_result = :result WHERE id = :id")
                    .bind("result", GroupResult.of(scores(handle, id)).name())
                    .bind("id", id)
                    .execute();
            ChannelMessages.forget(handle, daily.channel(), noLongerCounts(handle, daily));
            return true;
        });
    }

    /** What was said before this belongs to no question that is still open; an early one may have been posted since. */
    private static Instant noLongerCounts(Handle handle, StoredDaily closed) {
        var query = handle.createQuery("SELECT MIN(posted_at) FROM daily_question WHERE " + Rows.CHANNEL
                + " AND state IN ('OPEN', 'REVEALED') AND posted_at < :close");
        return Rows.of(query, closed.channel())
                .bind("close", closed.window().close())
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli)
                .orElse(closed.window().close());
    }

    private static boolean moves(Handle handle, long id, DailyState from, DailyState to) {
        return handle.createUpdate("UPDATE daily_question SET state = :to WHERE id = :id AND state = :from")
                        .bind("to", to.name())
                        .bind("id", id)
                        .bind("from", from.name())
                        .execute()
                == 1;
    }

    private static List<Score> scores(Handle handle, long id) {
        return handle.createQuery(SCORES_THAT_COUNT)
                .bind("daily", id)
                .map((row, context) -> Scores.score(row))
                .list();
    }

    private static List<RevealSheet.Entry> answered(Handle handle, StoredDaily daily) {
        var names = Names.all(handle, daily.channel().team());
        var hidden = Names.hidden(handle, daily.channel().team());
        var seen = seenToAnswer(handle, daily);
        return handle.createQuery(SCORES_THAT_COUNT)
                .bind("daily", daily.id())
                .map((row, context) -> {
                    var member = Rows.member(row);
                    boolean shown = seen.contains(member) && !hidden.contains(member);
                    return new RevealSheet.Entry(
                            names.getOrDefault(member, member.id()),
                            shown,
                            Scores.score(row),
                            OwnAnswer.hits(row.getString("hits")));
                })
                .list();
    }

    /** Members some of whose answer stands, or will stand, under their name. */
    private static Set<Member> seenToAnswer(Handle handle, StoredDaily daily) {
        return handle.createQuery("""
                        SELECT DISTINCT platform, team, member FROM answer_message
                        WHERE daily = :daily AND named AND NOT deleted AND NOT discussion
                        """).bind("daily", daily.id()).map((row, context) -> Rows.member(row)).stream()
                .collect(Collectors.toSet());
    }
}
