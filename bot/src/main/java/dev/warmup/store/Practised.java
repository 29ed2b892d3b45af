package dev.warmup.store;

import dev.warmup.study.QuestionId;
import dev.warmup.study.Review;
import java.time.Instant;
import java.util.Map;

/**
 * What a member has practised so far.
 *
 * @param asked when each question was put to the member last
 * @param reviews of the questions that were rated
 */
public record Practised(Map<QuestionId, Instant> asked, Map<QuestionId, Review> reviews) {
    public Practised {
        asked = Map.copyOf(asked);
        reviews = Map.copyOf(reviews);
    }
}
