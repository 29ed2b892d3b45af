package dev.warmup.study;

import dev.warmup.study.Pick.Reason;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Picks a channel's next question: one that an admin queued; else, leaving out all that was asked in the last 30 days
 * while anything else is left, at most every third time one the group did badly on and that is due again, otherwise one
 * it has not seen, topics taking turns; and when all has been seen, the one seen longest ago.
 *
 * <p>The same channel, date, questions and history pick the same question, in whatever order they are given.
 */
public final class Picker {
    /** The kinds that a group can answer in a thread; the others are for reading and practice. */
    public static final Set<Kind> KINDS =
            Set.of(Kind.KNOWLEDGE, Kind.COMPARE, Kind.DESIGN, Kind.BEHAVIOURAL, Kind.CODING);

    /** What was asked so many days ago or later is left out while anything else is left. */
    public static final int DAYS_LEFT_OUT = 30;

    private final ChannelOrder order;

    /** A picker for one channel; any text that stands for the channel will do, as long as it stays the same. */
    public Picker(String channel) {
        this.order = new ChannelOrder(channel);
    }

    /** The question for a date; empty when there is nothing to ask. */
    public Optional<Pick> pick(Pool pool, Collection<Asked> asked, LocalDate date) {
        if (!pool.queue().isEmpty()) {
            return Optional.of(new Pick(pool.queue().get(0), Reason.QUEUED));
        }
        Past past = new Past(asked);
        List<Question> askable = pool.candidates().stream()
                .filter(question -> KINDS.contains(question.subject().kind()))
                .toList();
        List<Question> rested = askable.stream()
                .filter(question -> !past.hasSeenSince(question.id(), date.minusDays(DAYS_LEFT_OUT)))
                .toList();
        return due(rested, past, date)
                .or(() -> unseen(rested, past))
                .or(() -> seenLongestAgo(rested, past))
                .or(() -> seenLongestAgo(askable, past));
    }

    private Optional<Pick> due(List<Question> rested, Past past, LocalDate date) {
        return rested.stream()
                .filter(question -> past.allowsDue() && past.isDue(question.id(), date))
                .min(byLastSeen(past))
                .map(question -> new Pick(question, Reason.DUE));
    }

    private Optional<Pick> unseen(List<Question> rested, Past past) {
        Comparator<Question> topicsInTurn = Comparator.comparing((Question question) ->
                        past.lastOfTopic(question.subject().topic()))
                .thenComparing(question -> order.of(question.subject().topic()));
        return rested.stream()
                .filter(question -> !past.hasSeen(question.id()))
                .min(topicsInTurn.thenComparing(order.ofQuestions()))
                .map(question -> new Pick(question, Reason.NEW));
    }

    private Optional<Pick> seenLongestAgo(List<Question> questions, Past past) {
        return questions.stream().min(byLastSeen(past)).map(question -> new Pick(question, Reason.REPEAT));
    }

    private Comparator<Question> byLastSeen(Past past) {
        return Comparator.comparing((Question question) -> past.lastSeen(question.id()))
                .thenComparing(order.ofQuestions());
    }
}
