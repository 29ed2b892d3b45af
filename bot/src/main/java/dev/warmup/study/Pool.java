package dev.warmup.study;

import java.util.Collection;
import java.util.List;

/**
 * What there is to pick from.
 *
 * @param queue asked for by an admin, first in first out; they need not be among the candidates
 * @param candidates of the channel's topics and levels; kinds that are not asked daily are passed over
 */
public record Pool(List<Question> queue, Collection<Question> candidates) {
    public Pool {
        queue = List.copyOf(queue);
        candidates = List.copyOf(candidates);
    }
}
