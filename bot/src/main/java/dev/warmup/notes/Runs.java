package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many of the statements that look alike in a section ask something. */
final class Runs {
    private static final int WHOLE_NOTE = -1;
    private static final Make SUMMARY = new Make(Form.SUMMARY, false, false, 0);

    private final List<Run> runs;
    private final Map<Key, Run> wide = new HashMap<>();
    private final Map<Make, Run> inSection = new HashMap<>();
    private int section = WHOLE_NOTE;
    private Make lastMake = SUMMARY;
    private Run lastRun = new Run();

    private Runs(int statements) {
        this.runs = new ArrayList<>(statements);
    }

    /**
     * Counts through a note.
     *
     * @param sections of the statements, one for each; none is taken up again behind another
     */
    static Runs of(List<Statement> statements, List<Section> sections) {
        Runs runs = new Runs(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Run run = runs.runOf(statement, sections.get(i));
            if (statement.label() != Label.ANSWER
                    && !(statement.is(Form.SUMMARY) && UiLabel.matches(statement.text()))) {
                run.add(statement);
            }
            runs.runs.add(run);
        }
        return runs;
    }

    /** The run in which a statement stands, by its place among all. */
    Run around(int statement) {
        return runs.get(statement);
    }

    /** Headings run under their parent, summaries through the note, items through their section. */
    private Run runOf(Statement statement, Section at) {
        Make make = statement.style().make();
        return switch (make.form()) {
            case HEADING ->
                wide(
                        at.parent().isEmpty()
                                ? WHOLE_NOTE
                                : at.parent().orElseThrow().number(),
                        new Make(Form.HEADING, false, false, at.level()));
            case SUMMARY -> wide(WHOLE_NOTE, SUMMARY);
            case ITEM, PLAIN -> inSection(at, make);
        };
    }

    private Run wide(int number, Make make) {
        return wide.computeIfAbsent(new Key(number, make), key -> new Run());
    }

    private Run inSection(Section at, Make make) {
        if (at.number() != section) {
            section = at.number();
            inSection.clear();
            lastMake = SUMMARY;
        }
        // Lines that look alike mostly stand together.
        if (!make.equals(lastMake)) {
            lastMake = make;
            lastRun = inSection.computeIfAbsent(make, key -> new Run());
        }
        return lastRun;
    }

    private record Key(int section, Make make) {}
}
