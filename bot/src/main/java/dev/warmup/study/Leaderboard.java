package dev.warmup.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who stands where. Equal points share a rank, and the ranks after them are left out: 1, 2, 2, 4. */
public final class Leaderboard {
    private Leaderboard() {}

    /** One line of it; ranks count from 1. */
    public record Standing<T>(int rank, T who, int points) {}

    /**
     * All of them, most points first.
     *
     * @param amongEquals the order in which equal ones are listed
     */
    public static <T> List<Standing<T>> of(Map<T, Integer> points, Comparator<? super T> amongEquals) {
        List<Map.Entry<T, Integer>> sorted = points.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey, amongEquals))
                .toList();
        List<Standing<T>> standings = new ArrayList<>();
        for (Map.Entry<T, Integer> entry : sorted) {
            int place = standings.size() + 1;
            boolean equal = place > 1 && standings.get(place - 2).points() == entry.getValue();
            int rank = equal ? standings.get(place - 2).rank() : place;
            standings.add(new Standing<>(rank, entry.getKey(), entry.getValue()));
        }
        return List.copyOf(standings);
    }
}
