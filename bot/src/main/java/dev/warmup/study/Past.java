package dev.warmup.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a channel has been asked, in the shape that picking needs. */
final class Past {
    /** Of so many picks in a row, one at most is a due one. */
    private static final int ONE_DUE_IN = 3;

    private final boolean dueAllowed;
    private final Map<QuestionId, LocalDate> lastOfQuestion = new HashMap<>();
    private final Map<String, LocalDate> lastOfTopic = new HashMap<>();
    private final Map<QuestionId, Rating> lastRating = new HashMap<>();
    private final Map<QuestionId, Review> reviews = new HashMap<>();

    Past(Collection<Asked> asked) {
        List<Asked> sorted =
                asked.stream().sorted(Comparator.comparing(Asked::date)).toList();
        sorted.forEach(this::learn);
        dueAllowed = sorted.stream()
                .skip(Math.max(0, sorted.size() - (ONE_DUE_IN - 1)))
                .noneMatch(Asked::review);
    }

    private void learn(Asked asked) {
        lastOfQuestion.put(asked.question(), asked.date());
        lastOfTopic.put(asked.topic(), asked.date());
        asked.result().rating().ifPresent(rating -> {
            Instant day = midnight(asked.date());
            lastRating.put(asked.question(), rating);
            reviews.merge(asked.question(), Fsrs.first(rating, day), (before, first) -> Fsrs.next(before, rating, day));
        });
    }

    /** Whether neither of the last two picks was a due one. */
    boolean allowsDue() {
        return dueAllowed;
    }

    boolean hasSeen(QuestionId question) {
        return lastOfQuestion.containsKey(question);
    }

    boolean hasSeenSince(QuestionId question, LocalDate date) {
        return !lastSeen(question).isBefore(date);
    }

    /** The earliest date of all for a question never asked. */
    LocalDate lastSeen(QuestionId question) {
        return lastOfQuestion.getOrDefault(question, LocalDate.MIN);
    }

    /** The earliest date of all for a topic never asked. */
    LocalDate lastOfTopic(String topic) {
        return lastOfTopic.getOrDefault(topic, LocalDate.MIN);
    }

    /** Whether the group did badly on it when it was last measured, and it is time to ask again. */
    boolean isDue(QuestionId question, LocalDate date) {
        Review review = reviews.get(question);
        return review != null && lastRating.get(question) == Rating.AGAIN && review.isDue(midnight(date));
    }

    /** A group's reviews are planned by whole days; any zone will do as long as it is always the same. */
    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
