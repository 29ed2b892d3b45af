package dev.warmup.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text that copies another: four fifths of its runs of four words stand in the other too, not counting those that
 * both have from the question. Short texts are never called copies: two people may well write the same dozen words, or
 * the same short query, by themselves.
 */
final class Copy {
    private static final int RUN = 4;
    private static final double MOST = 0.8;

    /** Fewer runs of their own than this may be the same by chance: about 16 words, or 27 characters of Chinese. */
    private static final int ENOUGH_RUNS = 13;

    private static final int ENOUGH_CJK_RUNS = 24;

    private Copy() {}

    static boolean isOfAny(List<String> others, String text, String question) {
        if (others.isEmpty()) {
            return false;
        }
        List<String> words = Words.of(text);
        Set<String> own = runs(words);
        Set<String> asked = runs(Words.of(question));
        own.removeAll(asked);
        boolean cjk = words.stream().filter(Words::isCjk).count() * 2 > words.size();
        return own.size() >= (cjk ? ENOUGH_CJK_RUNS : ENOUGH_RUNS)
                && others.stream().anyMatch(other -> sharesMost(own, runs(Words.of(other))));
    }

    private static boolean sharesMost(Set<String> own, Set<String> others) {
        return own.stream().filter(others::contains).count() >= MOST * own.size();
    }

    private static Set<String> runs(List<String> words) {
        Set<String> runs = new HashSet<>();
        for (int end = RUN; end <= words.size(); end++) {
            runs.add(String.join(" ", words.subList(end - RUN, end)));
        }
        return runs;
    }
}
