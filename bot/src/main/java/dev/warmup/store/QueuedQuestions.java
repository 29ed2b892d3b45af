package dev.warmup.store;

import dev.warmup.study.DailyQuestion;
import dev.warmup.study.QuestionId;
import dev.warmup.team.Channel;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Questions that an admin wants asked next, first in first out. */
public final class QueuedQuestions {
    private final Database database;

    public QueuedQuestions(Database database) {
        this.database = database;
    }

    /** Puts a question at the end, unless the same delivery did so before or it waits already. */
    public void add(Deed deed, QuestionId question) {
        database.write(handle -> AuditLog.enter(handle, deed)
                && !waiting(handle, deed.channel()).contains(question)
                && insert(handle, deed, question));
    }

    private static boolean insert(Handle handle, Deed deed, QuestionId question) {
        var insert = handle.createUpdate("""
                INSERT INTO queued_question (platform, team, channel, question_id, queued_at)
                VALUES (:platform, :team, :channel, :question, :at)
                """);
        return Rows.of(insert, deed.channel())
                        .bind("question", question.value())
                        .bind("at", deed.at())
                        .execute()
                == 1;
    }

    /** What waits in a channel, the next one first. */
    public List<QuestionId> waiting(Channel channel) {
        return database.read(handle -> waiting(handle, channel));
    }

    private static List<QuestionId> waiting(Handle handle, Channel channel) {
        var query = handle.createQuery(
                "SELECT question_id FROM queued_question WHERE " + Rows.CHANNEL + " AND asked_on IS NULL ORDER BY id");
        return Rows.of(query, channel)
                .map((row, context) -> new QuestionId(row.getString("question_id")))
                .list();
    }

    /** Lets a question wait again, in its old place, when the post it was taken for never appeared. */
    static void notAsked(Handle handle, DailyQuestion daily) {
        var update = handle.createUpdate("UPDATE queued_question SET asked_on = NULL WHERE " + Rows.CHANNEL
                + " AND question_id = :question AND asked_on = :date");
        Rows.of(update, daily.channel())
                .bind("date", daily.date())
                .bind("question", daily.question().id().value())
                .execute();
    }

    static void asked(Handle handle, DailyQuestion daily) {
        var update = handle.createUpdate("UPDATE queued_question SET asked_on = :date WHERE " + Rows.CHANNEL
                + " AND question_id = :question AND asked_on IS NULL");
        Rows.of(update, daily.channel())
                .bind("date", daily.date())
                .bind("question", daily.question().id().value())
                .execute();
    }
}
