package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sections of a note, made by its headings and by the lines that introduce lists. */
final class Outline {
    private static final int LONGEST_LEAD_IN = 80;

    private final List<Section> sections;
    private final Map<String, Theme> themes = new HashMap<>();
    private final Map<Integer, Section> ofHeadings = new HashMap<>();

    private Outline(List<Statement> statements, List<Block> blocks) {
        this.sections = new ArrayList<>(statements.size());
        Section at = Section.whole();
        for (Statement statement : statements) {
            if (statement.is(Form.HEADING)) {
                Block.Heading heading = (Block.Heading) blocks.get(statement.block());
                at = at.inside(sections.size() + 1, heading.level(), statement.text(), theme(statement));
                ofHeadings.put(statement.block(), at);
            } else if (isLeadIn(statement)) {
                at = at.inside(sections.size() + 1, Section.LEAD_IN, statement.text(), theme(statement));
            }
            sections.add(at);
        }
    }

    static Outline of(List<Statement> statements, List<Block> blocks) {
        return new Outline(statements, blocks);
    }

    /** The section of each statement; of a heading its own. */
    List<Section> sections() {
        return sections;
    }

    /** The numbers of those sections of headings under which neither headings nor several questions stand. */
    Set<Integer> leaves(List<Statement> statements) {
        Map<Integer, Integer> questions = new HashMap<>();
        Set<Integer> leaves = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            int heading = section.level() == Section.LEAD_IN
                    ? section.parent().orElseThrow().number()
                    : section.number();
            if (statements.get(i).is(Form.HEADING)) {
                leaves.add(heading);
                section.parent().map(Section::number).ifPresent(leaves::remove);
            } else if (statements.get(i).isMarked() && questions.merge(heading, 1, Integer::sum) > 1) {
                leaves.remove(heading);
            }
        }
        return leaves;
    }

    /** The section that a heading makes. */
    Section sectionOf(int headingBlock) {
        return ofHeadings.getOrDefault(headingBlock, Section.whole());
    }

    private Theme theme(Statement statement) {
        return themes.computeIfAbsent(statement.text(), Theme::of);
    }

    /** "He asked me these questions:", "**Questions**". */
    private boolean isLeadIn(Statement statement) {
        String text = statement.text();
        boolean introduces =
                text.endsWith(":") || text.endsWith("：") || (statement.isEmphasised() && !statement.isNumbered());
        return introduces
                && statement.label() == Label.NONE
                && text.length() <= LONGEST_LEAD_IN
                && !statement.asks()
                && (statement.depth() == 0 || theme(statement) != Theme.NONE);
    }
}
