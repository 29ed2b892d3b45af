package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import java.util.BitSet;
import java.util.List;

/**
 * The headings that may be questions themselves. One under which other headings or several questions stand is a title,
 * and so is one with a list of a few words among such titles: "7. Storage", where "6. Spark" and "8. SQL" hold
 * questions.
 */
final class Leaves {
    private static final int FEWEST_TITLES = 2;

    private static final int FEWEST_BARE = 6;
    private static final int MOST_BARE = 75;

    private final BitSet leaves = new BitSet();
    private final int[] bareBelow;
    private final int[] questions;
    private final int[] entries;
    private final int[] titlesBelow;
    private final int[] headingsBelow;

    /**
     * Counts through a note.
     *
     * @param sections of the statements, one for each
     * @param numbers how many numbers there are for sections
     */
    Leaves(List<Statement> statements, List<Section> sections, int numbers) {
        questions = new int[numbers];
        entries = new int[numbers];
        titlesBelow = new int[numbers];
        bareBelow = new int[numbers];
        headingsBelow = new int[numbers];
        for (int i = 0; i < statements.size(); i++) {
            count(statements.get(i), sections.get(i));
        }
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).is(Form.HEADING)) {
                countAmongSiblings(sections.get(i));
                bareBelow[above(sections.get(i))] += isBare(statements, i) ? 1 : 0;
            }
        }
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).is(Form.HEADING)) {
                clearAmongTitles(sections.get(i));
            }
        }
    }

    /** Whether the heading of a section may be a question. */
    boolean contain(Section section) {
        return leaves.get(section.number());
    }

    /** Whether the heading of a section is one of a list of headings under nearly none of which anything stands. */
    boolean areListed(Section section) {
        int bare = bareBelow[above(section)];
        return bare >= FEWEST_BARE && bare * 100 >= headingsBelow[above(section)] * MOST_BARE;
    }

    /** Whether the next block is a heading too. */
    private static boolean isBare(List<Statement> statements, int heading) {
        if (heading + 1 == statements.size()) {
            return false;
        }
        Statement next = statements.get(heading + 1);
        return next.is(Form.HEADING) && next.block() == statements.get(heading).block() + 1;
    }

    private void count(Statement statement, Section section) {
        int heading = section.level() == Section.LEAD_IN
                ? section.parent().orElseThrow().number()
                : section.number();
        if (statement.is(Form.HEADING)) {
            leaves.set(heading);
            leaves.clear(above(section));
            return;
        }
        entries[heading] += statement.is(Form.ITEM) ? 1 : 0;
        if (asksInList(statement) && ++questions[heading] > 1) {
            leaves.clear(heading);
        }
    }

    private static boolean asksInList(Statement statement) {
        return statement.isMarked()
                || (statement.is(Form.ITEM) && statement.wording().atLeast(Wording.COMPARES));
    }

    private void countAmongSiblings(Section heading) {
        headingsBelow[above(heading)]++;
        titlesBelow[above(heading)] += questions[heading.number()] > 1 ? 1 : 0;
    }

    private void clearAmongTitles(Section heading) {
        int titles = titlesBelow[above(heading)];
        boolean among = titles >= FEWEST_TITLES && titles * 2 > headingsBelow[above(heading)];
        if (among && entries[heading.number()] > 1) {
            leaves.clear(heading.number());
        }
    }

    private static int above(Section heading) {
        return heading.parent().orElseThrow().number();
    }
}
