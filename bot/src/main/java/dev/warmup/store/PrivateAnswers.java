package dev.warmup.store;

import dev.warmup.study.KeyPointMatcher;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/** Answers sent through the form: one for each member and question, hidden until the reveal. */
public final class PrivateAnswers {
    private final Database database;
    private final Recount recount;
    private final PrivatePosts posts;

    public PrivateAnswers(Database database, KeyPointMatcher matcher, RevealCards cards) {
        this.database = database;
        this.recount = new Recount(matcher);
        this.posts = new PrivatePosts(cards);
    }

    /** Takes an answer in the place of the one sent before; after the reveal it is owed to the thread at once. */
    public Taken submit(Channel channel, LocalDate date, PrivateAnswer answer, Instant now) {
        return database.write(handle -> DailyRows.on(handle, channel, date)
                .map(found -> DailyRows.lock(handle, found.id()))
                .filter(daily -> daily.state().isDay() && !daily.window().isClosed(answer.at()))
                .map(daily -> take(handle, daily, answer, now))
                .orElse(Taken.CLOSED));
    }

    private Taken take(Handle handle, StoredDaily daily, PrivateAnswer answer, Instant now) {
        boolean counted = AnswerRows.state(handle, daily.id(), answer.member()).counted();
        String message = "private/" + daily.id() + "/" + answer.member().id();
        if (Revisions.isKnown(handle, daily.channel(), message, answer.at())) {
            return counted ? Taken.COUNTED : Taken.TOO_SHORT;
        }
        if (daily.window().isRevealed(answer.at()) && counted) {
            return Taken.DISCUSSION;
        }
        Names.seen(handle, answer.member(), answer.name(), answer.at());
        var written =
                new AnswerMessage(0, message, AnswerMessage.Source.PRIVATE, answer.named(), answer.text(), answer.at());
        AnswerRows.insert(handle, daily, answer.member(), written, false);
        Revisions.add(handle, daily.channel(), message, answer.text(), answer.at());
        AnswerRows.settle(handle, daily.channel(), message);
        AnswerRows.nameIt(handle, daily.channel(), message, answer.named());
        boolean counts = recount.run(handle, daily, answer.member(), answer.at(), now);
        if (counts && daily.state() != DailyState.OPEN) {
            posts.owe(handle, daily, now);
        }
        return counts ? Taken.COUNTED : Taken.TOO_SHORT;
    }
}
