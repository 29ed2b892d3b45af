package dev.warmup.store;

import dev.warmup.chat.Delivery;
import dev.warmup.study.KeyPointMatcher;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What members say, change and delete around daily questions. Each delivery counts once, in whatever order they come. */
public final class Answers {
    private final Database database;
    private final Recount recount;

    public Answers(Database database, KeyPointMatcher matcher) {
        this.database = database;
        this.recount = new Recount(matcher);
    }

    /** Takes a message: into the answer whose thread it stands in, or aside for as long as it could still count. */
    public void said(Delivery.Said said, Instant now) {
        database.write(handle -> {
            var daily = DailyRows.ofThread(handle, said.channel(), said.thread());
            if (daily.isPresent()) {
                inThread(handle, daily.get().id(), said, now);
            } else if (said.thread().isEmpty() && ChannelMessages.isWorthKeeping(handle, said.channel())) {
                ChannelMessages.keep(handle, said);
            }
            return said;
        });
    }

    private void inThread(Handle handle, long id, Delivery.Said said, Instant now) {
        var daily = DailyRows.lock(handle, id);
        if (!daily.state().isDay() || daily.window().isClosed(said.at())) {
            return;
        }
        Names.seen(handle, said.member(), said.name(), said.at());
        boolean discussion = daily.window().isRevealed(said.at())
                && AnswerRows.state(handle, id, said.member()).counted();
        var message = new AnswerMessage(0, said.message(), AnswerMessage.Source.THREAD, true, said.text(), said.at());
        if (!AnswerRows.insert(handle, daily, said.member(), message, discussion)) {
            return;
        }
        Revisions.add(handle, said.channel(), said.message(), said.text(), said.at());
        AnswerRows.settle(handle, said.channel(), said.message());
        if (!discussion) {
            recount.run(handle, daily, said.member(), said.at(), now);
        }
    }

    /** Takes a changed text; from the close on it changes what is kept, not what counted. */
    public void edited(Delivery.Edited edited, Instant now) {
        database.write(handle -> {
            var owner = AnswerRows.owner(handle, edited.channel(), edited.message());
            if (owner.isPresent() || ChannelMessages.isWorthKeeping(handle, edited.channel())) {
                Revisions.add(handle, edited.channel(), edited.message(), edited.text(), edited.at());
            }
            owner.ifPresent(of -> changed(handle, of, edited.message(), edited.at(), now));
            return edited;
        });
    }

    /** Takes a message away; an open question whose post, thread or channel is gone makes its date no day. */
    public void deleted(Delivery.Deleted deleted, Instant now) {
        database.write(handle -> {
            int gone = noDay(handle, deleted);
            var owner = AnswerRows.owner(handle, deleted.channel(), deleted.message());
            if (owner.isPresent() || ChannelMessages.isWorthKeeping(handle, deleted.channel())) {
                Revisions.delete(handle, deleted.channel(), deleted.message(), deleted.at());
            }
            owner.ifPresent(of -> changed(handle, of, deleted.message(), deleted.at(), now));
            return gone;
        });
    }

    private void changed(Handle handle, AnswerRows.Owner owner, String message, Instant at, Instant now) {
        var daily = DailyRows.lock(handle, owner.daily());
        AnswerRows.settle(handle, daily.channel(), message);
        if (!owner.discussion() && daily.state().isDay() && !daily.window().isClosed(at)) {
            recount.run(handle, daily, owner.member(), at, now);
        }
    }

    private static int noDay(Handle handle, Delivery.Deleted deleted) {
        var update = handle.createUpdate("UPDATE daily_question SET state = 'DELETED' WHERE " + Rows.CHANNEL
                + " AND :gone IN (message, thread, channel) AND :gone <> '' AND close_at > :at"
                + " AND state IN ('OPEN', 'REVEALED', 'CLOSED')");
        return Rows.of(update, deleted.channel())
                .bind("gone", deleted.message())
                .bind("at", deleted.at())
                .execute();
    }

    /** What a member's answer holds just now, and whether it counts; empty where the member has said nothing. */
    public Optional<OwnAnswer> of(StoredDaily daily, Member member) {
        return database.read(handle -> OwnAnswer.read(handle, daily, member));
    }
}
