package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many of the statements that look alike in a section ask something. */
final class Runs {
    private static final int WHOLE_NOTE = -1;

    private final Map<Key, Count> counts = new HashMap<>();

    static Runs of(List<Statement> statements, List<Section> sections) {
        Runs runs = new Runs();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (!statement.is(Form.PLAIN)) {
                runs.counts.merge(key(statement, sections.get(i)), Count.of(statement), Count::plus);
            }
        }
        return runs;
    }

    Count around(Statement statement, Section section) {
        return counts.getOrDefault(key(statement, section), new Count(0, 0, 0));
    }

    /** Headings run under their parent, summaries through the note, items through their section. */
    private static Key key(Statement statement, Section section) {
        return switch (statement.style().form()) {
            case HEADING ->
                new Key(
                        section.parent().map(Section::number).orElse(WHOLE_NOTE),
                        Form.HEADING,
                        false,
                        false,
                        section.level());
            case SUMMARY -> new Key(WHOLE_NOTE, Form.SUMMARY, false, false, 0);
            case ITEM, PLAIN ->
                new Key(
                        section.number(),
                        statement.style().form(),
                        statement.style().numbered(),
                        statement.style().emphasised(),
                        statement.style().depth());
        };
    }

    private record Key(int section, Form form, boolean numbered, boolean emphasised, int depth) {}

    /**
     * How many there are.
     *
     * @param asking those that ask
     * @param maybe those that ask, compare or may ask
     */
    record Count(int all, int asking, int maybe) {
        static Count of(Statement statement) {
            if (statement.style().linked()) {
                return new Count(1, 0, 0);
            }
            boolean labelled = statement.label() == Label.QUESTION;
            boolean asks = labelled || statement.wording().atLeast(Wording.ASKS);
            boolean may = labelled || statement.wording().atLeast(Wording.MAY_ASK);
            return new Count(1, asks ? 1 : 0, may ? 1 : 0);
        }

        Count plus(Count other) {
            return new Count(all + other.all, asking + other.asking, maybe + other.maybe);
        }

        /** Whether at least so many of a hundred ask, and at least two. */
        boolean mostly(int percent) {
            return asking >= 2 && asking * 100 >= all * percent;
        }

        /** Whether at least so many of a hundred ask or may ask, and at least two. */
        boolean maybe(int percent) {
            return maybe >= 2 && maybe * 100 >= all * percent;
        }
    }
}
