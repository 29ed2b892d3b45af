package dev.warmup.store;

import dev.warmup.chat.Sent;
import dev.warmup.study.DailyQuestion;
import dev.warmup.study.GroupResult;
import dev.warmup.study.Mode;
import dev.warmup.study.Pick;
import dev.warmup.study.Question;
import dev.warmup.study.Window;
import dev.warmup.team.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads rows of {@code daily_question}. */
final class DailyRows {
    static final String SELECT = "SELECT d.* FROM daily_question d ";

    private DailyRows() {}

    static List<StoredDaily> list(Query query) {
        return query.map((row, context) -> read(row)).list();
    }

    static Optional<StoredDaily> one(Query query) {
        return query.map((row, context) -> read(row)).findFirst();
    }

    static Optional<StoredDaily> on(Handle handle, Channel channel, LocalDate date) {
        var query = handle.createQuery(SELECT + "WHERE " + Rows.CHANNEL + " AND local_date = :date");
        return one(Rows.of(query, channel).bind("date", date));
    }

    static StoredDaily byId(Handle handle, long id) {
        return one(handle.createQuery(SELECT + "WHERE id = :id").bind("id", id)).orElseThrow();
    }

    static Optional<StoredDaily> ofThread(Handle handle, Channel channel, String thread) {
        var query = handle.createQuery(SELECT + "WHERE " + Rows.CHANNEL + " AND thread = :thread AND thread <> ''");
        return one(Rows.of(query, channel).bind("thread", thread));
    }

    /**
     * Reads a question again and keeps everybody else from changing its answers until this transaction ends: an answer
     * and the reveal must see each other.
     */
    static StoredDaily lock(Handle handle, long id) {
        handle.createUpdate("UPDATE daily_question SET state = state WHERE id = :id")
                .bind("id", id)
                .execute();
        return byId(handle, id);
    }

    private static StoredDaily read(ResultSet row) throws SQLException {
        var window = new Window(
                Rows.instant(row, "opens_at"),
                Rows.instant(row, "latest_at"),
                Rows.instant(row, "reveal_at"),
                Rows.instant(row, "close_at"));
        var daily = new DailyQuestion(
                Rows.channel(row),
                LocalDate.parse(row.getString("local_date")),
                row.getBoolean("extra"),
                Json.read(row.getString("question"), Question.class),
                window);
        return new StoredDaily(
                row.getLong("id"),
                daily,
                terms(row),
                DailyState.valueOf(row.getString("state")),
                new Sent(row.getString("message"), row.getString("thread")),
                GroupResult.valueOf(row.getString("group_result")));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                Pick.Reason.valueOf(row.getString("reason")),
                Mode.valueOf(row.getString("mode")),
                row.getString("language"));
    }
}
