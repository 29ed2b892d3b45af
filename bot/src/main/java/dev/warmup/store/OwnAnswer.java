package dev.warmup.store;

import dev.warmup.team.Member;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * One member's answer, for that member's eyes.
 *
 * @param text all of it
 * @param countedAt when it came to count; meaningless unless it does
 * @param fixedHits positions of the key points found when its score was fixed; none before that
 */
public record OwnAnswer(String text, boolean counted, Instant countedAt, boolean fixed, Set<Integer> fixedHits) {
    public OwnAnswer {
        fixedHits = Set.copyOf(fixedHits);
    }

    static Optional<OwnAnswer> read(Handle handle, StoredDaily daily, Member member) {
        var messages = AnswerRows.standing(handle, daily.id(), member);
        if (messages.isEmpty()) {
            return Optional.empty();
        }
        var state = AnswerRows.state(handle, daily.id(), member);
        var fixed = handle.createQuery("SELECT hits FROM score WHERE daily = :daily AND member = :member")
                .bind("daily", daily.id())
                .bind("member", member.id())
                .mapTo(String.class)
                .findOne();
        return Optional.of(new OwnAnswer(
                AnswerRows.text(messages),
                state.counted(),
                state.countedAt(),
                fixed.isPresent(),
                fixed.map(OwnAnswer::hits).orElse(Set.of())));
    }

    /** Positions as they are stored: numbers joined by commas. */
    static Set<Integer> hits(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
