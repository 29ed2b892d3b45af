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
    private static final Like SUMMARIES = new Like(new Make(Form.SUMMARY, false, false, 0), false);
    private static final Like LINES = new Like(new Make(Form.PLAIN, false, false, 0), false);

    private final List<Series> series;
    private final Map<Key, Tally> wide = new HashMap<>();
    private final Map<Like, Tally> inSection = new HashMap<>();
    private final Map<Like, Tally> inNote = new HashMap<>();
    private final List<Tally> lists = new ArrayList<>();
    private int section = WHOLE_NOTE;
    private Like last = SUMMARIES;
    private Tally lastInSection = new Tally();
    private Tally lastInNote = new Tally();
    private Tally lines = new Tally();
    private Series lastSeries = Series.alone(Section.whole(Theme.NONE), lines);

    private Runs(int statements) {
        this.series = new ArrayList<>(statements);
    }

    /**
     * Counts through a note.
     *
     * @param sections of the statements, one for each; none is taken up again behind another
     */
    static Runs of(List<Statement> statements, List<Section> sections) {
        Runs runs = new Runs(statements.size());
        Lists lists = new Lists();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Series series = runs.seriesOf(statement, sections.get(i), lists.reach(statement));
            if (statement.label() != Label.ANSWER
                    && !(statement.is(Form.SUMMARY) && UiLabel.matches(statement.text()))) {
                series.count(Vote.of(statement));
            }
            runs.series.add(series);
        }
        return runs;
    }

    /** The series in which a statement stands, by its place among all. */
    Series around(int statement) {
        return series.get(statement);
    }

    /** Headings run under their parent, summaries through the note, items and lines through their section. */
    private Series seriesOf(Statement statement, Section at, int list) {
        return switch (statement.style().make().form()) {
            case HEADING -> Series.alone(at, wide(headings(at)));
            case SUMMARY -> Series.alone(at, wide(new Key(WHOLE_NOTE, SUMMARIES)));
            case ITEM, PLAIN -> amongLike(statement, at, list);
        };
    }

    private static Key headings(Section at) {
        int parent =
                at.parent().isEmpty() ? WHOLE_NOTE : at.parent().orElseThrow().number();
        return new Key(parent, new Like(new Make(Form.HEADING, false, false, at.level()), false));
    }

    private Tally wide(Key key) {
        return wide.computeIfAbsent(key, any -> new Tally());
    }

    /** Labels speak for themselves and are not counted in lists. */
    private Series amongLike(Statement statement, Section at, int list) {
        boolean linked = statement.style().link() != Target.NONE;
        reach(at, statement.style().make(), linked);
        if (statement.label() != Label.NONE) {
            return Series.alone(at, lastInSection);
        }
        Tally inList = statement.is(Form.ITEM) ? list(list, linked) : lastInSection;
        if (lastSeries.section().number() != at.number()
                || lastSeries.run() != lastInSection
                || lastSeries.list() != inList) {
            lastSeries = new Series(at, lastInSection, inList, lastInNote, lines);
        }
        return lastSeries;
    }

    private void reach(Section at, Make make, boolean linked) {
        boolean sameSection = at.number() == section;
        // Lines that look alike mostly stand together.
        if (sameSection && linked == last.linked() && make.equals(last.make())) {
            return;
        }
        if (!sameSection) {
            section = at.number();
            inSection.clear();
            lines = inSection.computeIfAbsent(LINES, any -> new Tally());
        }
        last = new Like(make, linked);
        lastInSection = inSection.computeIfAbsent(last, any -> new Tally());
        lastInNote = inNote.computeIfAbsent(last, any -> new Tally());
    }

    /** The links in a list are a list of their own. */
    private Tally list(int list, boolean linked) {
        int index = 2 * list + (linked ? 1 : 0);
        while (lists.size() <= index) {
            lists.add(new Tally());
        }
        return lists.get(index);
    }

    /** How statements look; links stand among links. */
    private record Like(Make make, boolean linked) {}

    private record Key(int section, Like like) {}
}
