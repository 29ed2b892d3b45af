package dev.warmup.store;

import dev.warmup.study.Score;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * One member's answer, for that member's eyes.
 *
 * @param text all of it
 * @param countedAt when it came to count; meaningless unless it does
 */
public record OwnAnswer(String text, boolean counted, Instant countedAt) {
    /** A score that is fixed, with the positions of the key points that were hit. */
    public record Fixed(Score score, Set<Integer> hits) {}

    static Optional<OwnAnswer> read(Handle handle, StoredDaily daily, Member member) {
        var messages = AnswerRows.standing(handle, daily.id(), member);
        if (messages.isEmpty()) {
            return Optional.empty();
        }
        var state = AnswerRows.state(handle, daily.id(), member);
        return Optional.of(new OwnAnswer(AnswerRows.text(messages), state.counted(), state.countedAt()));
    }

    static Set<Integer> hits(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
