package dev.warmup.store;

import dev.warmup.study.Fsrs;
import dev.warmup.study.Question;
import dev.warmup.study.QuestionId;
import dev.warmup.study.Rating;
import dev.warmup.study.Scope;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Practice turns of members, and what they remember. It earns no points and touches no streak. */
public final class Practice {
    private final Database database;

    public Practice(Database database) {
        this.database = database;
    }

    /** What a member has practised so far. */
    public Practised of(Member member) {
        return database.read(
                handle -> new Practised(PracticeRows.asked(handle, member), PracticeRows.reviews(handle, member)));
    }

    /** The turn that something has led to already. */
    public Optional<PracticeTurn> turn(Member member, String cause) {
        return database.read(handle -> PracticeRows.turn(handle, member, cause));
    }

    /** A turn, for nobody but its own member. */
    public Optional<PracticeTurn> turn(Member member, long id) {
        return database.read(handle -> PracticeRows.turn(handle, member, id));
    }

    /**
     * Puts a question to a member.
     *
     * @param cause what asked for it; the same cause leads to one turn, whatever the question
     */
    public PracticeTurn ask(Member member, String cause, Question question, Scope scope, Instant now) {
        return database.write(handle -> {
            var insert = handle.createUpdate("""
                    INSERT INTO practice_turn (platform, team, member, cause, question_id, question, scope, asked_at)
                    VALUES (:platform, :team, :member, :cause, :questionId, :question, :scope, :now)
                    ON CONFLICT (platform, team, member, cause) DO NOTHING
                    """);
            Rows.of(insert, member)
                    .bind("cause", cause)
                    .bind("questionId", question.id().value())
                    .bind("question", Json.write(question))
                    .bind("scope", Json.write(scope))
                    .bind("now", now)
                    .execute();
            return PracticeRows.turn(handle, member, cause).orElseThrow();
        });
    }

    /** Rates a turn; the first rating holds, whatever comes after it. */
    public PracticeRecall rate(PracticeTurn turn, Rating rating, Instant now) {
        return database.write(handle -> {
            var question = turn.question().id();
            boolean first = handle.createUpdate("""
                                    UPDATE practice_turn SET rating = :rating, rated_at = :now
                                    WHERE id = :id AND rating IS NULL
                                    """)
                            .bind("rating", rating.name())
                            .bind("now", now)
                            .bind("id", turn.id())
                            .execute()
                    == 1;
            if (first) {
                learn(handle, turn.member(), question, rating, now);
            }
            var review = PracticeRows.review(handle, turn.member(), question).orElseThrow();
            return new PracticeRecall(PracticeRows.rating(handle, turn.id()), review);
        });
    }

    private static void learn(Handle handle, Member member, QuestionId question, Rating rating, Instant now) {
        var review = PracticeRows.review(handle, member, question)
                .map(before -> Fsrs.next(before, rating, now))
                .orElseGet(() -> Fsrs.first(rating, now));
        PracticeRows.write(handle, member, question, review);
    }
}
