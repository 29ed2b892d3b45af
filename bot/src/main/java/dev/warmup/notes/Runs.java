package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many of the statements that look alike in a section ask something. */
final class Runs {
    private static final int WHOLE_NOTE = -1;
    private static final int FEWEST_PROMPTS = 3;
    private static final int MOST_PROMPTS = 80;

    private final Map<Key, Count> counts = new HashMap<>();

    static Runs of(List<Statement> statements, List<Section> sections) {
        Runs runs = new Runs();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement.label() != Label.ANSWER
                    && !(statement.is(Form.SUMMARY) && UiLabel.matches(statement.text()))) {
                runs.counts.merge(key(statement, sections.get(i)), Count.of(statement), Count::plus);
            }
        }
        return runs;
    }

    Count around(Statement statement, Section section) {
        return counts.getOrDefault(key(statement, section), new Count(0, 0, 0, 0));
    }

    /** Headings run under their parent, summaries through the note, items through their section. */
    private static Key key(Statement statement, Section section) {
        Make make = statement.style().make();
        return switch (make.form()) {
            case HEADING ->
                new Key(
                        section.parent().map(Section::number).orElse(WHOLE_NOTE),
                        new Make(Form.HEADING, false, false, section.level()));
            case SUMMARY -> new Key(WHOLE_NOTE, new Make(Form.SUMMARY, false, false, 0));
            case ITEM, PLAIN -> new Key(section.number(), make);
        };
    }

    private record Key(int section, Make make) {}

    /**
     * How many there are.
     *
     * @param asking those that ask, with or without a mark
     * @param prompting those that ask or prompt
     * @param maybe those that ask, compare or may ask
     */
    record Count(int all, int asking, int prompting, int maybe) {
        static Count of(Statement statement) {
            if (statement.style().linked()) {
                return new Count(1, 0, 0, 0);
            }
            boolean labelled = statement.label() == Label.QUESTION;
            boolean asks = labelled || statement.wording().atLeast(Wording.ASKS);
            boolean may = labelled || statement.wording().atLeast(Wording.MAY_ASK);
            boolean prompts = asks || statement.wording() == Wording.PROMPTS;
            return new Count(1, asks ? 1 : 0, prompts ? 1 : 0, may ? 1 : 0);
        }

        Count plus(Count other) {
            return new Count(all + other.all, asking + other.asking, prompting + other.prompting, maybe + other.maybe);
        }

        /** Whether prompts here are prompts to the candidate: one asks outright, or nearly all prompt. */
        boolean prompts() {
            return asking > 0 || (prompting >= FEWEST_PROMPTS && prompting * 100 >= all * MOST_PROMPTS);
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
