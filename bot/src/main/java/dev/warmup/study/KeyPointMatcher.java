package dev.warmup.study;

import java.util.List;
import java.util.Set;

/**
 * Finds the key points that an answer has. Safe for any text up to 100,000 characters, in time that grows evenly with
 * it. Hits are stored with the version and never recomputed, so a better matcher is a new version.
 */
public interface KeyPointMatcher {
    int version();

    /**
     * The positions in {@code keyPoints}, from 0, of those that the answer has, in order.
     *
     * @param question whose own words prove nothing
     */
    Set<Integer> hits(String question, List<String> keyPoints, String answer);
}
