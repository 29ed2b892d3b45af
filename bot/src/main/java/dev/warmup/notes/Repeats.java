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
        for (Found question : found) {
            if (blocks.get(question.block()) instanceof Heading) {
                headings.add(QuestionIds.normalised(question.text()));
            }
        }
        List<Found> kept = new ArrayList<>();
        for (Found question : found) {
            boolean listed = !question.rank().set()
                    && question.rest().isEmpty()
                    && headings.contains(QuestionIds.normalised(question.text()));
            boolean said = !kept.isEmpty() && saysAgain(kept.get(kept.size() - 1), question);
            if (!listed && !said) {
                kept.add(question);
            }
        }
        return kept;
    }

    /** With nothing between the two that could be an answer. */
    private static boolean saysAgain(Found before, Found question) {
        return question.block() <= before.block() + 1
                && question.firstLine() > before.lastLine()
                && before.rest().isEmpty()
                && QuestionIds.normalised(before.text()).equals(QuestionIds.normalised(question.text()));
    }
}
