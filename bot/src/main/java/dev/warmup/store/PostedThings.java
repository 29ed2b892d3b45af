package dev.warmup.store;

import dev.warmup.chat.Sent;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** What else becomes true in the moment in which an entry of the ledger is known to be out. */
final class PostedThings {
    private PostedThings() {}

    /**
     * Called in the transaction that marks the entry.
     *
     * @param at when it went out
     */
    static void sent(Handle handle, String entry, Sent sent, Instant at) {
        if (entry.startsWith(Entries.POST)) {
            dailyPost(handle, entry, sent, at);
        } else if (entry.startsWith(Entries.PRIVATE)) {
            handle.createUpdate("UPDATE answer_message SET post_message = :message WHERE post_entry = :entry")
                    .bind("message", sent.message())
                    .bind("entry", entry)
                    .execute();
        }
    }

    private static void dailyPost(Handle handle, String entry, Sent sent, Instant at) {
        int opened = handle.createUpdate("""
                        UPDATE daily_question
                        SET state = 'OPEN', message = :message, thread = :thread, posted_at = :at,
                            collect_since = owed_at, collect_asked = :at
                        WHERE post_entry = :entry AND state IN ('OWED', 'EXPIRED', 'REFUSED', 'UNKNOWN')
                        """)
                .bind("message", sent.message())
                .bind("thread", sent.thread())
                .bind("at", at)
                .bind("entry", entry)
                .execute();
        if (opened == 1) {
            noDayIfGone(handle, entry);
        }
    }

    /** The post may be taken away before we know where it stands. */
    private static void noDayIfGone(Handle handle, String entry) {
        handle.createUpdate("""
                        UPDATE daily_question SET state = 'DELETED'
                        WHERE post_entry = :entry AND EXISTS (
                            SELECT 1 FROM revision r
                            WHERE r.platform = daily_question.platform AND r.team = daily_question.team
                              AND r.channel = daily_question.channel AND r.deleted
                              AND r.message IN (daily_question.message, daily_question.thread))
                        """).bind("entry", entry).execute();
    }
}
