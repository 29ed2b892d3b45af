package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import java.util.Arrays;

/**
 * Which items are siblings: those of one list, and numbered ones that go on behind the answers that stand between them.
 * A section may hold many lists, some of questions and some of answers.
 */
final class Lists {
    private static final int DEEPEST = 64;
    private static final int LARGEST_GAP = 2;

    private final Open[] open = new Open[DEEPEST];
    private int deepest;
    private int count;

    Lists() {
        Arrays.fill(open, Open.NONE);
    }

    /** Goes on to the next statement: the number of the list in which it stands; 0 if it stands in none. */
    int reach(Statement statement) {
        int depth = Math.min(statement.depth(), DEEPEST - 1);
        close(statement.is(Form.HEADING) ? 0 : depth + 1, statement.is(Form.PLAIN));
        if (!statement.is(Form.ITEM)) {
            return 0;
        }
        int number = statement.style().number();
        int list = open[depth].takes(number) ? open[depth].id() : ++count;
        open[depth] = new Open(list, number, false);
        deepest = Math.max(deepest, depth);
        return list;
    }

    /** What stands between the items of a list interrupts it; its numbers may go on. */
    private void close(int from, boolean interrupted) {
        for (int depth = from; depth <= deepest; depth++) {
            open[depth] = interrupted ? open[depth].interrupt() : Open.NONE;
        }
        deepest = interrupted ? deepest : Math.min(deepest, Math.max(0, from - 1));
    }

    /**
     * A list that is read.
     *
     * @param id counted from 1; 0 for none
     * @param last number in it; 0 if it has bullets
     */
    private record Open(int id, int last, boolean interrupted) {
        static final Open NONE = new Open(0, 0, true);

        Open interrupt() {
            return interrupted ? this : new Open(id, last, true);
        }

        boolean takes(int number) {
            boolean next = number > last && number <= last + LARGEST_GAP;
            boolean alike = (number == 0) == (last == 0);
            return id > 0 && (interrupted ? last > 0 && next : alike);
        }
    }
}
