package dev.warmup.notes;

import dev.warmup.notes.LinkText.Target;
import dev.warmup.notes.Statement.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many of the statements that look alike ask something: in a section, in one list, in the whole note. */
final class Runs {
    private static final int WHOLE_NOTE = -1;
    private static final Make LINE = new Make(Form.PLAIN, false, false, 0);

    private final Map<Key, Tally> runs = new HashMap<>();
    private final Map<Key, Tally> notes = new HashMap<>();
    private final List<Tally> lists = new ArrayList<>();
    private final Lists numbers;

    private Runs(Lists numbers) {
        this.numbers = numbers;
    }

    static Runs of(List<Statement> statements, List<Section> sections) {
        Runs runs = new Runs(Lists.of(statements));
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement.label() != Label.ANSWER
                    && !(statement.is(Form.SUMMARY) && UiLabel.matches(statement.text()))) {
                runs.add(i, statement, sections.get(i));
            }
        }
        return runs;
    }

    private void add(int index, Statement statement, Section section) {
        Tally one = Tally.of(statement);
        runs.merge(key(statement, section), one, Tally::plus);
        if (isFree(statement)) {
            notes.merge(noteKey(statement), one, Tally::plus);
            int list = listOf(index, statement);
            while (lists.size() <= list) {
                lists.add(Tally.NONE);
            }
            lists.set(list, lists.get(list).plus(one));
        }
    }

    Series around(int index, Statement statement, Section section) {
        Tally run = runs.getOrDefault(key(statement, section), Tally.NONE);
        if (!isFree(statement)) {
            return new Series(section, run, run, run, Tally.NONE);
        }
        Tally list = statement.is(Form.ITEM) ? lists.get(listOf(index, statement)) : run;
        Tally lines = runs.getOrDefault(new Key(section.number(), LINE, false), Tally.NONE);
        return new Series(section, run, list, notes.getOrDefault(noteKey(statement), Tally.NONE), lines);
    }

    /** The links in a list are a list of their own. */
    private int listOf(int index, Statement statement) {
        return 2 * numbers.of(index) + (isLink(statement) ? 1 : 0);
    }

    /** Labels speak for themselves, headings and summaries are no lists. */
    private static boolean isFree(Statement statement) {
        return (statement.is(Form.ITEM) || statement.is(Form.PLAIN)) && statement.label() == Label.NONE;
    }

    private static Key noteKey(Statement statement) {
        return new Key(WHOLE_NOTE, statement.style().make(), isLink(statement));
    }

    /** Headings run under their parent, summaries through the note, items through their section. */
    private static Key key(Statement statement, Section section) {
        Make make = statement.style().make();
        return switch (make.form()) {
            case HEADING ->
                new Key(
                        section.parent().map(Section::number).orElse(WHOLE_NOTE),
                        new Make(Form.HEADING, false, false, section.level()),
                        false);
            case SUMMARY -> new Key(WHOLE_NOTE, new Make(Form.SUMMARY, false, false, 0), false);
            case ITEM, PLAIN -> new Key(section.number(), make, isLink(statement));
        };
    }

    private static boolean isLink(Statement statement) {
        return statement.style().link() != Target.NONE;
    }

    /** @param linked links stand among links */
    private record Key(int section, Make make, boolean linked) {}
}
