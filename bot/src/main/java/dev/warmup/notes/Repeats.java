package dev.warmup.notes;

import dev.warmup.notes.Block.Heading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists and tables that only name what headings below ask again: a table of contents without links. */
final class Repeats {
    private Repeats() {}

    static List<Found> without(List<Found> found, List<Block> blocks) {
        if (found.stream().noneMatch(Repeats::mayRepeat)) {
            return found;
        }
        Set<String> headings = new HashSet<>();
        for (Found question : found) {
            if (blocks.get(question.block()) instanceof Heading) {
                headings.add(QuestionIds.normalised(question.text()));
            }
        }
        if (headings.isEmpty()) {
            return found;
        }
        return found.stream()
                .filter(question -> !mayRepeat(question) || !headings.contains(QuestionIds.normalised(question.text())))
                .toList();
    }

    private static boolean mayRepeat(Found question) {
        return !question.rank().set() && question.rest().isEmpty();
    }
}
