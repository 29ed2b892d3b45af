package dev.warmup.feature.practice;

import dev.warmup.store.Practised;
import dev.warmup.study.Question;
import dev.warmup.study.Review;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Picks a member's next question for practice: one that is due, the longest due first; else one not seen yet, in an
 * order of the member's own; else the one seen longest ago. Pure: the same past picks the same question.
 */
final class PracticePicker {
    /** What was shown and not rated rests for so long, or a due question would come again at once. */
    static final Duration REST = Duration.ofHours(12);

    private final String member;
    private final Practised past;
    private final Instant now;

    /** @param member any text that stands for the member, always the same */
    PracticePicker(String member, Practised past, Instant now) {
        this.member = member;
        this.past = past;
        this.now = now;
    }

    Optional<Question> pick(Collection<Question> questions) {
        return due(questions).or(() -> unseen(questions)).or(() -> seenLongestAgo(questions));
    }

    private Optional<Question> due(Collection<Question> questions) {
        return questions.stream()
                .filter(question -> past.reviews().containsKey(question.id()))
                .filter(question -> review(question).isDue(now) && hasRested(question))
                .min(Comparator.comparing(
                                (Question question) -> review(question).due())
                        .thenComparing(this::shuffled));
    }

    private Optional<Question> unseen(Collection<Question> questions) {
        return questions.stream()
                .filter(question -> !past.asked().containsKey(question.id()))
                .min(Comparator.comparing(this::shuffled));
    }

    private Optional<Question> seenLongestAgo(Collection<Question> questions) {
        return questions.stream().min(Comparator.comparing(this::lastAsked).thenComparing(this::shuffled));
    }

    private Review review(Question question) {
        return Objects.requireNonNull(past.reviews().get(question.id()));
    }

    private boolean hasRested(Question question) {
        return !lastAsked(question).plus(REST).isAfter(now);
    }

    private Instant lastAsked(Question question) {
        return past.asked().getOrDefault(question.id(), Instant.EPOCH);
    }

    /** A place in an order that looks shuffled and is the member's own. */
    private String shuffled(Question question) {
        var name = member + '\n' + question.id();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + name;
    }
}
