package dev.warmup.study;

import java.util.HashSet;
import java.util.Set;

/**
 * A text that only repeats the question: it has no stem that the question has not, small talk aside, and has nearly all
 * that the question has. An answer that picks one side of the question in the question's own words leaves the other
 * side out, and is not taken for a repetition. A text without any word at all says no more than the question either.
 */
final class Repetition {
    /** The share of the question's stems that a repetition has. */
    private static final double NEARLY_ALL = 0.8;

    private static final Set<String> SMALL_TALK = Stems.of("answer question think know idk dont don't sure good great"
            + " interesting nice thanks hi hello hey ok okay lol hmm um please my i we you so well 这个 问题 回答 答案 谢谢");

    private Repetition() {}

    static boolean repeats(String text, String question) {
        Set<String> said = new HashSet<>(Stems.of(text));
        said.removeAll(SMALL_TALK);
        if (said.isEmpty()) {
            return true;
        }
        Set<String> asked = Stems.of(question);
        asked.removeAll(SMALL_TALK);
        return asked.containsAll(said) && said.size() >= NEARLY_ALL * asked.size();
    }
}
