package dev.warmup.notes;

import java.util.Set;

/** English words with which lines may begin; a look at two letters dismisses most lines. */
final class FirstWords {
    private static final int LETTERS = 32;

    private final Set<String> words;
    private final boolean[] pairs = new boolean[LETTERS * LETTERS];

    /** @param words in lower case */
    FirstWords(Set<String> words) {
        this.words = Set.copyOf(words);
        words.forEach(word -> pairs[pairAt(word, 0)] = true);
    }

    /** Whether one of them may begin at some place, by its first two letters. */
    boolean mayBegin(String line, int at) {
        return pairs[pairAt(line, at)];
    }

    /** Whether a line begins with one of them. */
    boolean begin(String line) {
        return beginAt(line, 0);
    }

    /** Whether one of them begins at some place. */
    boolean beginAt(String line, int at) {
        return mayBegin(line, at) && contain(FirstWord.at(line, at));
    }

    boolean contain(String word) {
        return words.contains(word);
    }

    private static int pairAt(String line, int at) {
        return letterAt(line, at) * LETTERS + letterAt(line, at + 1);
    }

    /** From 1 for A; 0 for what is no letter. */
    private static int letterAt(String line, int at) {
        return at < line.length() && FirstWord.isLatin(line.charAt(at)) ? line.charAt(at) & (LETTERS - 1) : 0;
    }
}
