package dev.warmup.store;

import dev.warmup.chat.Outgoing;
import dev.warmup.study.Asked;
import dev.warmup.study.GroupResult;
import dev.warmup.study.Pick;
import dev.warmup.study.QuestionId;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The daily questions: at most one for each channel and local date, whatever happens. */
public final class DailyQuestions {
    private final Database database;

    public DailyQuestions(Database database) {
        this.database = database;
    }

    /**
     * Writes a question down together with the post that is owed for it.
     *
     * @return false when the date has one already
     */
    public boolean owe(Plan plan, Instant now) {
        return database.write(handle -> DailyPlanning.owe(handle, plan, now));
    }

    /**
     * The same because an admin asks for it, once under a delivery; one that certainly never appeared gives way.
     *
     * @return false when the date has one already
     */
    public boolean oweNow(Deed deed, Plan plan, Instant now) {
        return database.write(handle -> {
            if (AuditLog.holds(handle, deed)) {
                return true;
            }
            boolean owed = DailyPlanning.owe(handle, plan, now) || DailyPlanning.replace(handle, plan, now);
            return owed && AuditLog.enter(handle, deed);
        });
    }

    /** Notes that a scheduled date went by without a post; true the first time. */
    public boolean missed(Channel channel, LocalDate date, Instant now) {
        return database.write(handle -> {
            var insert = handle.createUpdate("""
                    INSERT INTO missed_date (platform, team, channel, local_date, noticed_at)
                    VALUES (:platform, :team, :channel, :date, :now) ON CONFLICT DO NOTHING
                    """);
            return Rows.of(insert, channel).bind("date", date).bind("now", now).execute() == 1;
        });
    }

    /** The channel's missed dates since one, oldest first. */
    public List<LocalDate> missedSince(Channel channel, LocalDate from) {
        return database.read(handle -> Rows.of(
                        handle.createQuery("SELECT local_date FROM missed_date WHERE " + Rows.CHANNEL
                                + " AND local_date >= :from ORDER BY local_date"),
                        channel)
                .bind("from", from)
                .mapTo(LocalDate.class)
                .list());
    }

    public Optional<StoredDaily> on(Channel channel, LocalDate date) {
        return database.read(handle -> DailyRows.on(handle, channel, date));
    }

    /** The newest question of a channel that is a day, or is about to be one. */
    public Optional<StoredDaily> newest(Channel channel) {
        return database.read(handle -> DailyRows.one(Rows.of(
                handle.createQuery(DailyRows.SELECT + "WHERE " + Rows.CHANNEL
                        + " AND state IN ('OWED', 'OPEN', 'REVEALED', 'CLOSED') ORDER BY local_date DESC LIMIT 1"),
                channel)));
    }

    /** All questions of a channel since a date, oldest first, whatever became of them. */
    public List<StoredDaily> since(Channel channel, LocalDate from) {
        return database.read(handle -> DailyRows.list(Rows.of(
                        handle.createQuery(DailyRows.SELECT + "WHERE " + Rows.CHANNEL
                                + " AND local_date >= :from ORDER BY local_date"),
                        channel)
                .bind("from", from)));
    }

    /** What a channel was asked, for picking. */
    public List<Asked> asked(Channel channel) {
        return database.read(handle -> {
            var query = handle.createQuery("""
                    SELECT local_date, question_id, topic, reason, group_result FROM daily_question
                    WHERE %s AND state NOT IN ('EXPIRED', 'REFUSED') ORDER BY local_date
                    """.formatted(Rows.CHANNEL));
            return Rows.of(query, channel)
                    .map((row, context) -> new Asked(
                            LocalDate.parse(row.getString("local_date")),
                            new QuestionId(row.getString("question_id")),
                            row.getString("topic"),
                            row.getString("reason").equals(Pick.Reason.DUE.name()),
                            GroupResult.valueOf(row.getString("group_result"))))
                    .list();
        });
    }

    /** Turns questions whose post was given up into no days; says which. */
    public List<StoredDaily> settleFailed() {
        return database.write(handle -> {
            var failed = handle.createQuery("""
                            SELECT d.id FROM daily_question d JOIN ledger l ON l.entry = d.post_entry
                            WHERE d.state = 'OWED' AND l.state IN ('expired', 'refused', 'unknown')
                            """).mapTo(Long.class).list();
            return failed.stream()
                    .filter(id -> fail(handle, id))
                    .map(id -> DailyRows.byId(handle, id))
                    .toList();
        });
    }

    private static boolean fail(Handle handle, long id) {
        boolean failed = handle.createUpdate("""
                        UPDATE daily_question SET state = (
                            SELECT UPPER(l.state) FROM ledger l WHERE l.entry = daily_question.post_entry)
                        WHERE id = :id AND state = 'OWED'
                        """).bind("id", id).execute() == 1;
        var daily = DailyRows.byId(handle, id);
        if (failed && daily.state().neverAppeared()) {
            QueuedQuestions.notAsked(handle, daily.daily());
        }
        return failed;
    }

    /** The post that shows a plan. */
    static Outgoing.Post post(Plan plan) {
        return new Outgoing.Post(plan.daily().channel(), plan.card(), true);
    }
}
