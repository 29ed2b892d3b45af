package dev.warmup.store;

import dev.warmup.study.Question;
import dev.warmup.study.QuestionId;
import dev.warmup.study.Rating;
import dev.warmup.study.Review;
import dev.warmup.study.Scope;
import dev.warmup.team.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How practice stands in rows. */
final class PracticeRows {
    private static final String MEMBER = "platform = :platform AND team = :team AND member = :member";
    private static final String TURN = "SELECT * FROM practice_turn WHERE " + MEMBER;
    private static final String REVIEW = "SELECT * FROM practice_review WHERE " + MEMBER;

    private PracticeRows() {}

    static Map<QuestionId, Instant> asked(Handle handle, Member member) {
        Map<QuestionId, Instant> asked = new HashMap<>();
        var query = handle.createQuery("SELECT question_id, MAX(asked_at) AS asked FROM practice_turn WHERE " + MEMBER
                + " GROUP BY question_id");
        Rows.of(query, member)
                .map((row, context) -> Map.entry(question(row), Rows.instant(row, "asked")))
                .forEach(entry -> asked.put(entry.getKey(), entry.getValue()));
        return asked;
    }

    static Map<QuestionId, Review> reviews(Handle handle, Member member) {
        Map<QuestionId, Review> reviews = new HashMap<>();
        Rows.of(handle.createQuery(REVIEW), member)
                .map((row, context) -> Map.entry(question(row), review(row)))
                .forEach(entry -> reviews.put(entry.getKey(), entry.getValue()));
        return reviews;
    }

    static Optional<PracticeTurn> turn(Handle handle, Member member, String cause) {
        return Rows.of(handle.createQuery(TURN + " AND cause = :cause"), member)
                .bind("cause", cause)
                .map((row, context) -> turn(row))
                .findOne();
    }

    static Optional<PracticeTurn> turn(Handle handle, Member member, long id) {
        return Rows.of(handle.createQuery(TURN + " AND id = :id"), member)
                .bind("id", id)
                .map((row, context) -> turn(row))
                .findOne();
    }

    static Rating rating(Handle handle, long turn) {
        return handle.createQuery("SELECT rating FROM practice_turn WHERE id = :id")
                .bind("id", turn)
                .map((row, context) -> Rating.valueOf(row.getString("rating")))
                .one();
    }

    static Optional<Review> review(Handle handle, Member member, QuestionId question) {
        return Rows.of(handle.createQuery(REVIEW + " AND question_id = :question"), member)
                .bind("question", question.value())
                .map((row, context) -> review(row))
                .findOne();
    }

    static void write(Handle handle, Member member, QuestionId question, Review review) {
        var update = handle.createUpdate("""
                INSERT INTO practice_review (platform, team, member, question_id, stability, difficulty, due_at, last_at)
                VALUES (:platform, :team, :member, :question, :stability, :difficulty, :due, :last)
                ON CONFLICT (platform, team, member, question_id)
                DO UPDATE SET stability = excluded.stability, difficulty = excluded.difficulty,
                    due_at = excluded.due_at, last_at = excluded.last_at
                """);
        Rows.of(update, member)
                .bind("question", question.value())
                .bind("stability", review.stability())
                .bind("difficulty", review.difficulty())
                .bind("due", review.due())
                .bind("last", review.last())
                .execute();
    }

    private static PracticeTurn turn(ResultSet row) throws SQLException {
        return new PracticeTurn(
                row.getLong("id"),
                Rows.member(row),
                Json.read(row.getString("question"), Question.class),
                Json.read(row.getString("scope"), Scope.class));
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getDouble("stability"),
                row.getDouble("difficulty"),
                Rows.instant(row, "due_at"),
                Rows.instant(row, "last_at"));
    }

    private static QuestionId question(ResultSet row) throws SQLException {
        return new QuestionId(row.getString("question_id"));
    }
}
