package dev.warmup.notes;

import java.util.BitSet;
import java.util.List;

/** Some lines of a note that stand near each other. */
final class LineSet {
    private final int first;
    private final BitSet lines = new BitSet();

    /**
     * An empty set.
     *
     * @param first the first line that it may hold
     */
    LineSet(int first) {
        this.first = first;
    }

    /** Adds the lines from one to the other, both included; nothing if there are none. */
    void add(int from, int to) {
        if (from <= to) {
            lines.set(from - first, to - first + 1);
        }
    }

    boolean holds(int line) {
        return lines.get(line - first);
    }

    /** Whether it holds a line from one to the other, both included. */
    boolean holdsAny(int from, int to) {
        int next = lines.nextSetBit(from - first);
        return next >= 0 && next + first <= to;
    }

    /** In ascending order. */
    List<Integer> all() {
        return lines.stream().mapToObj(line -> line + first).toList();
    }

    /** The first line from some line on that it does not hold. */
    int nextOutside(int line) {
        return lines.nextClearBit(line - first) + first;
    }
}
