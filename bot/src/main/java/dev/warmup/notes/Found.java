package dev.warmup.notes;

/**
 * A question that was found, and from where to where its answer may reach.
 *
 * @param block its block's index
 * @param line where its text stands
 * @param firstLine where its marks and label begin; answers of others end before it
 * @param lastLine the last line of its text
 * @param text one line of plain text
 * @param rest what stands behind it on its last line
 * @param rank what may stand in its answer
 * @param section the heading above it, or its own
 * @param words the normalised words of its text: two questions with the same are one, and its id is made of them
 */
record Found(
        int block,
        int line,
        int firstLine,
        int lastLine,
        String text,
        String rest,
        Rank rank,
        Section section,
        String words) {
    Found(int block, int line, int firstLine, int lastLine, String text, String rest, Rank rank, Section section) {
        this(block, line, firstLine, lastLine, text, rest, rank, section, QuestionIds.normalised(text));
    }

    /**
     * How much a question holds.
     *
     * @param heading a heading of this level or a higher one ends its answer
     * @param depth an item of a list that is less deep ends it; 0 for what is no list item
     * @param set it is a heading, a summary, labelled or bold: lists of questions may stand in its answer
     */
    record Rank(int heading, int depth, boolean set) {}

    /** Whether a question of the other rank may stand in the answer of this one. */
    boolean holds(Found other) {
        return rank.set && !other.rank.set && other.rank.depth > 0;
    }
}
