package dev.warmup.notes;

import dev.warmup.notes.Block.Heading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Questions that are there twice: lists and tables that only name what headings below ask again (a table of contents
 * without links), and a heading that says what the line of its fold-out has just said.
 */
final class Repeats {
    private Repeats() {}

    static List<Found> without(List<Found> found, List<Block> blocks) {
        Set<String> headings = new HashSet<>();
        boolean mayRepeat = false;
        for (Found question : found) {
            mayRepeat |= mayRepeat(question);
        }
        for (Found question : mayRepeat ? found : List.<Found>of()) {
            if (blocks.get(question.block()) instanceof Heading) {
                headings.add(question.words());
            }
        }
        List<Found> kept = new ArrayList<>(found.size());
        for (Found question : found) {
            boolean listed = !headings.isEmpty() && mayRepeat(question) && headings.contains(question.words());
            boolean said = !kept.isEmpty() && saysAgain(kept.get(kept.size() - 1), question);
            if (!listed && !said) {
                kept.add(question);
            }
        }
        return kept;
    }

    private static boolean mayRepeat(Found question) {
        return !question.rank().set() && question.rest().isEmpty();
    }

    /** With nothing between the two that could be an answer. */
    private static boolean saysAgain(Found before, Found question) {
        return question.block() <= before.block() + 1
                && question.firstLine() > before.lastLine()
                && before.rest().isEmpty()
                && before.words().equals(question.words());
    }
}
