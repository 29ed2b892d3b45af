package dev.warmup.notes;

import dev.warmup.notes.Block.Heading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists and tables that only name what headings below ask again: a table of contents without links. */
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
                headings.add(QuestionIds.normalised(question.text()));
            }
        }
        return headings.isEmpty()
                ? found
                : found.stream()
                        .filter(question ->
                                !mayRepeat(question) || !headings.contains(QuestionIds.normalised(question.text())))
                        .toList();
    }

    private static boolean mayRepeat(Found question) {
        return !question.rank().set() && question.rest().isEmpty();
    }
}
