package dev.warmup.store;

import dev.warmup.study.KeyPointMatcher;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Answers that were written beside the thread, counted because their author or an admin asks for it. */
public final class ChannelAnswers {
    private final Database database;
    private final Recount recount;

    public ChannelAnswers(Database database, KeyPointMatcher matcher) {
        this.database = database;
        this.recount = new Recount(matcher);
    }

    /**
     * Counts a message for the question that was open when it was written.
     *
     * @param admin whether the one who asks may do so for others; then it is entered in the audit log
     */
    public Taken count(Deed deed, String message, boolean admin, Instant now) {
        return database.write(handle -> {
            if (AnswerRows.owner(handle, deed.channel(), message).isPresent()) {
                return Taken.ALREADY;
            }
            var newest = Revisions.newest(handle, deed.channel(), message).filter(revision -> !revision.deleted());
            var kept = ChannelMessages.find(handle, deed.channel(), message);
            if (newest.isEmpty() || kept.isEmpty()) {
                return Taken.UNKNOWN;
            }
            boolean own = kept.get().member().equals(deed.by());
            if (!own && !admin) {
                return Taken.NOT_YOURS;
            }
            if (!own) {
                AuditLog.enter(handle, deed);
            }
            return openAt(handle, deed, kept.get().saidAt())
                    .map(daily -> take(handle, daily, message, kept.get(), newest.get(), now))
                    .orElse(Taken.CLOSED);
        });
    }

    private static Optional<StoredDaily> openAt(Handle handle, Deed deed, Instant saidAt) {
        var query = handle.createQuery(DailyRows.SELECT + "WHERE " + Rows.CHANNEL
                + " AND state IN ('OPEN', 'REVEALED', 'CLOSED') AND posted_at <= :at AND close_at > :at"
                + " ORDER BY posted_at DESC LIMIT 1");
        return DailyRows.one(Rows.of(query, deed.channel()).bind("at", saidAt))
                .map(daily -> DailyRows.lock(handle, daily.id()));
    }

    private Taken take(
            Handle handle,
            StoredDaily daily,
            String message,
            ChannelMessages.Kept kept,
            Revisions.Revision newest,
            Instant now) {
        boolean counted = AnswerRows.state(handle, daily.id(), kept.member()).counted();
        if (counted && daily.window().isRevealed(kept.saidAt())) {
            return Taken.DISCUSSION;
        }
        var written = new AnswerMessage(0, message, AnswerMessage.Source.CHANNEL, true, newest.text(), kept.saidAt());
        AnswerRows.insert(handle, daily, kept.member(), written, false);
        boolean counts = recount.run(handle, daily, kept.member(), kept.saidAt(), now);
        return counts ? Taken.COUNTED : Taken.TOO_SHORT;
    }
}
