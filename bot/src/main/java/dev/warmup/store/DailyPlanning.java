package dev.warmup.store;

import dev.warmup.study.Pick;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Writes planned questions down, each with its post in the ledger, in the caller's transaction. */
final class DailyPlanning {
    private DailyPlanning() {}

    static boolean owe(Handle handle, Plan plan, Instant now) {
        var insert = handle.createUpdate("""
                INSERT INTO daily_question (platform, team, channel, local_date, extra, question_id, topic, question,
                    reason, mode, language, opens_at, latest_at, reveal_at, close_at, state, post_entry, owed_at)
                VALUES (:platform, :team, :channel, :date, :extra, :questionId, :topic, :question,
                    :reason, :mode, :language, :opens, :latest, :reveal, :close, 'OWED', :entry, :now)
                ON CONFLICT DO NOTHING
                """);
        String entry = entry(plan, 1);
        return bind(insert, plan, entry, now).execute() == 1 && owePost(handle, plan, entry, now);
    }

    static boolean replace(Handle handle, Plan plan, Instant now) {
        int turn = 1
                + Rows.of(
                                handle.createQuery("SELECT turns FROM daily_question WHERE " + Rows.CHANNEL
                                        + " AND local_date = :date"),
                                plan.daily().channel())
                        .bind("date", plan.daily().date())
                        .mapTo(Integer.class)
                        .one();
        var update = handle.createUpdate("""
                UPDATE daily_question SET extra = :extra, question_id = :questionId, topic = :topic,
                    question = :question, reason = :reason, mode = :mode, language = :language, opens_at = :opens,
                    latest_at = :latest, reveal_at = :reveal, close_at = :close, state = 'OWED', post_entry = :entry,
                    owed_at = :now, turns = :turn
                WHERE %s AND local_date = :date AND state IN ('EXPIRED', 'REFUSED') AND turns = :turn - 1
                """.formatted(Rows.CHANNEL));
        String entry = entry(plan, turn);
        return bind(update, plan, entry, now).bind("turn", turn).execute() == 1 && owePost(handle, plan, entry, now);
    }

    private static boolean owePost(Handle handle, Plan plan, String entry, Instant now) {
        if (plan.terms().reason() == Pick.Reason.QUEUED) {
            QueuedQuestions.asked(handle, plan.daily());
        }
        var owed = new Owed(
                entry, DailyQuestions.post(plan), now, plan.daily().window().latest());
        return Ledger.insert(handle, owed, now);
    }

    private static String entry(Plan plan, int turn) {
        var channel = plan.daily().channel();
        String place = String.join(
                "/",
                channel.team().platform(),
                channel.team().id(),
                channel.id(),
                plan.daily().date().toString());
        return Entries.post(place, turn);
    }

    private static Update bind(Update statement, Plan plan, String entry, Instant now) {
        var daily = plan.daily();
        var question = daily.question();
        return Rows.of(statement, daily.channel())
                .bind("date", daily.date())
                .bind("extra", daily.extra())
                .bind("questionId", question.id().value())
                .bind("topic", question.subject().topic())
                .bind("question", Json.write(question))
                .bind("reason", plan.terms().reason().name())
                .bind("mode", plan.terms().mode().name())
                .bind("language", plan.terms().language())
                .bind("opens", daily.window().opens())
                .bind("latest", daily.window().latest())
                .bind("reveal", daily.window().reveal())
                .bind("close", daily.window().close())
                .bind("entry", entry)
                .bind("now", now);
    }
}
