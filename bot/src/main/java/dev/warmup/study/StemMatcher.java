package dev.warmup.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Version 1: an answer has a key point when the stems they share weigh at least half of all the key point's stems.
 *
 * <p>A stem that stands only in this key point, and not in the question, tells something and weighs 2; any other weighs
 * 1; one with a digit weighs 1 more, for numbers are rarely right by chance. Of a long key point, a whole paragraph
 * say, half would be too much to ask: six telling stems are enough. When a key point has telling stems, at least one
 * of them must be there, so that repeating the question hits nothing.
 */
public final class StemMatcher implements KeyPointMatcher {
    public static final int VERSION = 1;

    private static final int TELLING = 2;
    private static final int COMMON = 1;
    private static final int NUMBER = 1;
    private static final int ENOUGH = 6 * TELLING;

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public Set<Integer> hits(String question, List<String> keyPoints, String answer) {
        List<Set<String>> points = keyPoints.stream().map(Stems::of).toList();
        Map<String, Integer> spread = spread(points);
        Stems.of(question).forEach(stem -> spread.merge(stem, 1, Integer::sum));
        Set<String> said = Stems.of(answer);
        Set<Integer> hits = new TreeSet<>();
        for (int i = 0; i < points.size(); i++) {
            if (isHit(points.get(i), said, spread)) {
                hits.add(i);
            }
        }
        return hits;
    }

    /** In how many key points, and the question, each stem stands. */
    private static Map<String, Integer> spread(List<Set<String>> points) {
        Map<String, Integer> spread = new HashMap<>();
        points.forEach(point -> point.forEach(stem -> spread.merge(stem, 1, Integer::sum)));
        return spread;
    }

    private static boolean isHit(Set<String> point, Set<String> said, Map<String, Integer> spread) {
        int all = 0;
        int shared = 0;
        boolean telling = false;
        boolean toldSomething = false;
        for (String stem : point) {
            boolean tells = spread.getOrDefault(stem, 0) == 1;
            int weight = (tells ? TELLING : COMMON) + (hasDigit(stem) ? NUMBER : 0);
            all += weight;
            telling |= tells;
            if (said.contains(stem)) {
                shared += weight;
                toldSomething |= tells;
            }
        }
        return shared > 0 && shared >= Math.min((all + 1) / 2, ENOUGH) && (toldSomething || !telling);
    }

    private static boolean hasDigit(String stem) {
        return stem.chars().anyMatch(Character::isDigit);
    }
}
