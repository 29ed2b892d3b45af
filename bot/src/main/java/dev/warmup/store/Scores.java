package dev.warmup.store;

import dev.warmup.study.DateRange;
import dev.warmup.study.Fullness;
import dev.warmup.study.Score;
import dev.warmup.study.Season;
import dev.warmup.team.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What answers earned, for leaderboards. */
public final class Scores {
    /**
     * A reaction counts once for each other member, whatever emoji; one on the post of a private answer counts for its
     * author.
     */
    private static final String SCORED = """
            SELECT s.platform, s.team, s.member, d.local_date, s.matcher_version, s.hit_count, s.total, s.fullness,
                   (SELECT COUNT(DISTINCT r.member) FROM reaction r
                    WHERE r.platform = d.platform AND r.team = d.team AND r.channel = d.channel
                      AND r.present AND r.member <> s.member
                      AND r.message IN (
                          SELECT CASE WHEN m.source = 'PRIVATE' THEN m.post_message ELSE m.message END
                          FROM answer_message m
                          WHERE m.daily = s.daily AND m.member = s.member
                            AND NOT m.deleted AND NOT m.discussion)) AS reactions
            FROM score s
            JOIN daily_question d ON d.id = s.daily
            JOIN answer a ON a.daily = s.daily AND a.member = s.member
            WHERE d.state IN ('OPEN', 'REVEALED', 'CLOSED') AND a.counted AND %1$s
            """;

    /** Before the reveal an answer stands with what it is worth without its key points, which stay secret until then. */
    private static final String NOT_SCORED_YET = """
            SELECT d.platform, d.team, a.member, d.local_date, 0, 0, 0, 'FULL', 0
            FROM answer a
            JOIN daily_question d ON d.id = a.daily
            WHERE d.state = 'OPEN' AND a.counted AND %1$s
              AND NOT EXISTS (SELECT 1 FROM score s WHERE s.daily = a.daily AND s.member = a.member)
            """;

    private static final String THESE = """
            d.platform = :platform AND d.team = :team AND d.channel = :channel
              AND d.local_date BETWEEN :from AND :to
              AND %s
            """.formatted(Exclusions.NOT_EXCLUDED);

    private static final String EARNED =
            (SCORED + "UNION ALL " + NOT_SCORED_YET + "ORDER BY local_date, member").formatted(THESE);

    private final Database database;

    public Scores(Database database) {
        this.database = database;
    }

    /** What was earned in a channel on these dates, oldest first. */
    public List<Earned> earned(Channel channel, DateRange dates) {
        return database.read(handle -> Rows.of(handle.createQuery(EARNED), channel)
                .bind("from", dates.from())
                .bind("to", dates.to())
                .map((row, context) -> earned(row))
                .list());
    }

    private static Earned earned(ResultSet row) throws SQLException {
        return new Earned(
                Rows.member(row), LocalDate.parse(row.getString("local_date")), score(row), row.getInt("reactions"));
    }

    static Score score(ResultSet row) throws SQLException {
        return new Score(
                row.getInt("matcher_version"),
                row.getInt("hit_count"),
                row.getInt("total"),
                Fullness.valueOf(row.getString("fullness")));
    }

    /** The channel's seasons, oldest first. */
    public List<Season> seasons(Channel channel) {
        return database.read(handle -> {
            var query = handle.createQuery(
                    "SELECT name, from_date, to_date FROM season WHERE " + Rows.CHANNEL + " ORDER BY from_date");
            return Rows.of(query, channel)
                    .map((row, context) -> new Season(
                            row.getString("name"),
                            new DateRange(
                                    LocalDate.parse(row.getString("from_date")),
                                    LocalDate.parse(row.getString("to_date")))))
                    .list();
        });
    }
}
