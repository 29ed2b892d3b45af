package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sections of a note, made by its headings and by the lines that introduce lists. */
final class Outline {
    private static final int LONGEST_LEAD_IN = 80;
    private static final int LONGEST_TITLE = 50;
    private static final int FEWEST_ROUNDS = 2;

    private final List<Section> sections;
    private final Map<String, Theme> themes = new HashMap<>();
    private final List<Statement> statements;
    private final Section start;

    private Outline(List<Statement> statements, List<Block> blocks, Section start) {
        this.sections = new ArrayList<>(statements.size());
        this.statements = statements;
        this.start = start;
        Section at = start;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (statement.is(Form.HEADING)) {
                Block.Heading heading = (Block.Heading) blocks.get(statement.block());
                at = at.inside(nextNumber(), heading.level(), statement.text(), theme(statement));
            } else if (isLeadIn(statement) && introduces(i)) {
                at = at.inside(nextNumber(), Section.LEAD_IN, statement.text(), theme(statement));
            }
            sections.add(at);
        }
    }

    /**
     * The outline of a note, or of its first stretch.
     *
     * @param titles what its front matter and its file's name call it
     */
    static Outline of(List<Statement> statements, List<Block> blocks, List<String> titles) {
        return new Outline(statements, blocks, Section.whole(themeOfNote(statements, titles)));
    }

    /** The outline of the next stretch of the same note: what stands there first stands where this one ended. */
    Outline next(List<Statement> further, List<Block> blocks) {
        Section end = sections.isEmpty() ? start : sections.get(sections.size() - 1);
        return new Outline(further, blocks, end.renumbered());
    }

    /** The section of each statement; of a heading its own. */
    List<Section> sections() {
        return sections;
    }

    Leaves leaves() {
        return new Leaves(statements, sections, nextNumber());
    }

    private int nextNumber() {
        return start.number() + sections.size() + 1;
    }

    /** A title that promises questions promises them for all of the note, whatever its level; so do rounds of an interview. */
    private static Theme themeOfNote(List<Statement> statements, List<String> titles) {
        List<String> all = new ArrayList<>(titles);
        if (!statements.isEmpty() && isTitle(statements.get(0))) {
            all.add(statements.get(0).text());
        }
        Theme theme = Theme.ofNote(all);
        return theme == Theme.NONE && hasRounds(statements) ? Theme.INTERVIEW : theme;
    }

    private static boolean hasRounds(List<Statement> statements) {
        int rounds = 0;
        for (int i = 0; i < statements.size() && rounds < FEWEST_ROUNDS; i++) {
            rounds += Rounds.isTitle(statements.get(i)) ? 1 : 0;
        }
        return rounds == FEWEST_ROUNDS;
    }

    /** The first heading, or a first line that is no sentence. */
    private static boolean isTitle(Statement first) {
        boolean titled = NamedSubject.isIn(first)
                || (first.text().endsWith(":") && first.text().length() <= LONGEST_TITLE);
        boolean line = first.is(Form.PLAIN) && titled && !first.asks();
        return first.is(Form.HEADING) || line;
    }

    private Theme theme(Statement statement) {
        return themes.computeIfAbsent(statement.text(), Theme::of);
    }

    /** Bold words without a colon introduce what follows only if it is a list. */
    private boolean introduces(int index) {
        Statement statement = statements.get(index);
        boolean list =
                index + 1 < statements.size() && statements.get(index + 1).is(Form.ITEM);
        return list || endsWithColon(statement.text()) || theme(statement) != Theme.NONE;
    }

    /** "Advanced SQL questions", "Red flags" alone on a line. */
    private boolean isListTitle(Statement statement) {
        return statement.is(Form.PLAIN)
                && statement.style().alone()
                && NamedSubject.isShort(statement)
                && (statement.text().endsWith("uestions")
                        || statement.text().endsWith("题")
                        || theme(statement) == Theme.OTHER);
    }

    /** "He asked me these questions:", "**Questions**". */
    private boolean isLeadIn(Statement statement) {
        String text = statement.text();
        return text.length() <= LONGEST_LEAD_IN
                && statement.label() == Label.NONE
                && !statement.asks()
                && (endsWithColon(text)
                        || (statement.isEmphasised() && !statement.isNumbered())
                        || isListTitle(statement)
                        || Rounds.isTitle(statement))
                && (statement.depth() == 0 || theme(statement) != Theme.NONE);
    }

    private static boolean endsWithColon(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }
}
