package dev.warmup.store;

import dev.warmup.chat.Outgoing;
import dev.warmup.study.AnswerRule;
import dev.warmup.study.KeyPointMatcher;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Decides anew whether a member's answer counts, after something was said, changed or deleted, and owes the check mark
 * in the same transaction.
 */
final class Recount {
    private final KeyPointMatcher matcher;
    private final Scoring scoring;

    Recount(KeyPointMatcher matcher) {
        this.matcher = matcher;
        this.scoring = new Scoring(matcher);
    }

    /**
     * Recounts.
     *
     * @param at the platform's time of what happened; an answer that comes to count does so then
     * @return whether it counts now
     */
    boolean run(Handle handle, StoredDaily daily, Member member, Instant at, Instant now) {
        var messages = AnswerRows.standing(handle, daily.id(), member);
        var before = AnswerRows.state(handle, daily.id(), member);
        boolean counts = counts(daily, messages);
        var countedAt = before.counted() && counts ? earlier(daily, messages, before.countedAt(), at) : at;
        var target = counts ? toMark(messages, before) : Optional.<String>empty();
        var after = new AnswerState(counts, countedAt, target.orElse(""), before.markTurns());
        AnswerRows.write(handle, daily.id(), member, moveMark(handle, daily, before, after, now));
        if (counts && (daily.state() == DailyState.REVEALED || daily.state() == DailyState.CLOSED)) {
            scoring.afterReveal(handle, daily, member);
        }
        return counts;
    }

    private boolean counts(StoredDaily daily, List<AnswerMessage> messages) {
        String text = AnswerRows.text(messages);
        if (text.isBlank()) {
            return false;
        }
        var question = daily.question();
        int hits = matcher.hits(question.text(), question.reference().keyPoints(), text)
                .size();
        return AnswerRule.counts(text, hits);
    }

    /** What was said first may be heard last: it counted then if it would have counted without what came after it. */
    private Instant earlier(StoredDaily daily, List<AnswerMessage> messages, Instant countedAt, Instant at) {
        var until = messages.stream()
                .filter(message -> !message.saidAt().isAfter(at))
                .toList();
        return at.isBefore(countedAt) && counts(daily, until) ? at : countedAt;
    }

    /** The mark stays where it is while that message stands; else it goes to the newest, which made the difference. */
    private static Optional<String> toMark(List<AnswerMessage> messages, AnswerState before) {
        var visible = messages.stream()
                .filter(message -> !message.isPrivate())
                .map(AnswerMessage::message)
                .toList();
        if (visible.contains(before.markedMessage())) {
            return before.marked();
        }
        return visible.isEmpty() ? Optional.empty() : Optional.of(visible.get(visible.size() - 1));
    }

    private static AnswerState moveMark(
            Handle handle, StoredDaily daily, AnswerState before, AnswerState after, Instant now) {
        if (Objects.equals(before.markedMessage(), after.markedMessage())) {
            return after;
        }
        int turns = before.markTurns();
        if (before.marked().isPresent() && stands(handle, daily, before.markedMessage())) {
            owe(handle, daily, before.markedMessage(), false, ++turns, now);
        }
        if (after.marked().isPresent()) {
            owe(handle, daily, after.markedMessage(), true, ++turns, now);
        }
        return new AnswerState(after.counted(), after.countedAt(), after.markedMessage(), turns);
    }

    private static boolean stands(Handle handle, StoredDaily daily, String message) {
        return Revisions.newest(handle, daily.channel(), message)
                .filter(revision -> !revision.deleted())
                .isPresent();
    }

    private static void owe(Handle handle, StoredDaily daily, String message, boolean present, int turn, Instant now) {
        var mark = new Outgoing.CheckMark(daily.channel(), message, present);
        Ledger.insert(handle, Owed.now(Entries.mark(daily.id(), message, turn), mark, now), now);
    }
}
