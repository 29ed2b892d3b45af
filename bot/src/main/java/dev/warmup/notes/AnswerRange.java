package dev.warmup.notes;

import dev.warmup.notes.Block.Heading;
import dev.warmup.notes.Block.Passage;
import java.util.List;

/**
 * What stands under a question until the next one, or until its section or list ends.
 *
 * @param firstLine the first line behind the question
 * @param lastLine before {@code firstLine} if nothing stands there
 * @param blocks those that begin in these lines
 */
record AnswerRange(int firstLine, int lastLine, List<Block> blocks) {
    /**
     * The range of one question among all.
     *
     * @param index of the question in {@code all}
     */
    static AnswerRange of(List<Found> all, int index, List<Block> blocks, int lastLineOfNote) {
        Found question = all.get(index);
        int end = lastLineOfNote;
        String introduction = "";
        for (int i = index + 1; i < all.size(); i++) {
            if (!question.holds(all.get(i))) {
                end = Math.min(end, all.get(i).firstLine() - 1);
                introduction = all.get(i).section().introductionBehind(question.section());
                break;
            }
        }
        int from = question.block() + 1;
        int to = from;
        while (to < blocks.size() && blocks.get(to).firstLine() <= end) {
            if (ends(question.rank(), blocks.get(to)) || introduces(blocks.get(to), introduction)) {
                end = blocks.get(to).firstLine() - 1;
                break;
            }
            to++;
        }
        return new AnswerRange(question.lastLine() + 1, end, blocks.subList(from, to));
    }

    /** The line before the list of the next question is no part of this one's answer. */
    private static boolean introduces(Block block, String introduction) {
        return !introduction.isEmpty()
                && block instanceof Passage passage
                && passage.lines().size() == 1
                && Inline.plain(Lead.of(passage.lines().get(0).text()).text()).equals(introduction);
    }

    private static boolean ends(Found.Rank rank, Block block) {
        if (block instanceof Heading heading) {
            return heading.level() <= rank.heading();
        }
        return block instanceof Passage passage
                && rank.depth() > 0
                && passage.depth() < rank.depth()
                && (rank.depth() > 1 || passage.marker() != Block.Marker.NONE);
    }
}
