package dev.warmup.store;

import dev.warmup.study.Score;
import java.util.List;
import java.util.Set;

/**
 * What a reveal shows.
 *
 * @param answered everybody whose answer counts, in the order in which they came to count
 */
public record RevealSheet(StoredDaily daily, List<Entry> answered) {
    public RevealSheet {
        answered = List.copyOf(answered);
    }

    /**
     * One member's part.
     *
     * @param name as shown; somebody's text
     * @param shown whether the member may be named; if not, the member is only counted
     * @param hits positions of the key points that the answer has
     */
    public record Entry(String name, boolean shown, Score score, Set<Integer> hits) {
        public Entry {
            hits = Set.copyOf(hits);
        }
    }
}
