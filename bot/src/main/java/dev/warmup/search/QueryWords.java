package dev.warmup.search;

import java.util.List;
import java.util.Set;

/**
 * The words somebody searches by. Words that hold sentences together count a little, but do not find anything alone.
 *
 * @param all in their order
 * @param telling all of them, where none tells anything
 * @param empty the others
 */
record QueryWords(List<String> all, List<String> telling, List<String> empty) {
    /** More than any question has; what follows them is ignored. */
    private static final int MOST = 40;

    private static final Set<String> EMPTY = Set.of(("a about an and are as at be been but by can could describe did do"
                    + " does each explain for give had has have how i if in into is it its me my no of on or please should"
                    + " so some such tell than that the their them then there these they this to was we were what when"
                    + " which who why will with would you your 的 了 是 和 与 在 吗 呢 吧 什么 怎么 如何 为什么 哪些 请 介绍 解释")
            .split(" "));

    static QueryWords in(String text) {
        var words = NoteAnalyzer.WORDS.cut(text).stream().distinct().limit(MOST).toList();
        var empty = words.stream().filter(EMPTY::contains).toList();
        var telling = words.stream().filter(word -> !EMPTY.contains(word)).toList();
        return telling.isEmpty() ? new QueryWords(words, words, List.of()) : new QueryWords(words, telling, empty);
    }
}
