package dev.warmup.notes;

import dev.warmup.notes.Found.Rank;
import dev.warmup.notes.Statement.Form;
import java.util.Optional;

/** Whose answer the reader stands in while it goes through a note from top to bottom. */
final class OpenAnswer {
    private static final int LARGEST_GAP = 3;

    private Optional<Opened> set = Optional.empty();
    private Optional<Opened> numbered = Optional.empty();
    private Optional<Opened> item = Optional.empty();
    private boolean labelled;
    private boolean inSteps;
    private boolean belowNumbered;
    private int lastNumber;
    private int lastSection;
    private boolean wentOn;

    /** Goes on to a statement: a heading or an outer list item may end what was open. */
    void reach(Statement statement, Section section) {
        if (set.isPresent() && set.orElseThrow().endsAt(statement, section)) {
            set = Optional.empty();
        }
        labelled = isOfHeading() && (labelled || isLabel(statement));
        if (numbered.isPresent() && numbered.orElseThrow().endsAt(statement, section)) {
            numbered = Optional.empty();
        }
        belowNumbered = isBelowNumbered(statement, section);
        if (item.isPresent() && endsItem(statement, item.orElseThrow())) {
            item = Optional.empty();
        }
        if (numbered.isEmpty()) {
            inSteps = false;
        } else if (statement.isNumbered() && statement.style().number() > 0) {
            inSteps = areSteps(statement, section, numbered.orElseThrow());
        }
    }

    /**
     * Whether a statement stands in the answer of a heading, a label, a summary or a bold question, or is a step or a
     * bullet in the answer of a numbered one.
     */
    boolean holds(Statement statement) {
        boolean inSet = set.isPresent() && !set.orElseThrow().isLike(statement);
        return inSet || belowNumbered || (inSteps && statement.isNumbered());
    }

    /** In a list the label belongs to an item. */
    private static boolean isLabel(Statement statement) {
        return statement.label() == Label.ANSWER && statement.depth() == 0;
    }

    private static boolean endsItem(Statement next, Opened item) {
        return next.is(Form.HEADING) || next.depth() <= item.statement().depth();
    }

    /** Whether the answer of a heading or of a bold question is open. */
    boolean isOfHeading() {
        return set.isPresent()
                && (set.orElseThrow().statement.is(Form.HEADING)
                        || set.orElseThrow().statement.isEmphasised());
    }

    /** Whether the author wrote "Answer:" in the answer of a heading that is open. */
    boolean isLabelled() {
        return labelled;
    }

    /** Whether a statement stands in a list item that asks, deeper than it. */
    boolean isUnderItem() {
        return item.isPresent();
    }

    /** "a. ..." in the lines of a question with a figure. */
    private boolean isLettered(Statement statement) {
        return numbered.isPresent()
                && statement.isNumbered()
                && statement.style().number() == 0
                && statement.block() == numbered.orElseThrow().statement.block();
    }

    /** Bullets below numbered questions answer them, or only say again what they ask. */
    private boolean isBelowNumbered(Statement statement, Section section) {
        if (isLettered(statement)) {
            return true;
        }
        return numbered.isPresent()
                && statement.is(Form.ITEM)
                && !statement.isNumbered()
                && (belowNumbered
                        || statement.depth() <= numbered.orElseThrow().statement.depth())
                && section.number() == numbered.orElseThrow().question.section().number();
    }

    /** Whether a number goes on where the questions of an earlier section ended: "7. Implement a stack". */
    boolean continues(Statement statement, Section section) {
        int number = statement.style().number();
        boolean next = number > lastNumber && number <= lastNumber + LARGEST_GAP;
        return lastNumber > 0 && next && statement.is(Form.ITEM) && (section.number() > lastSection || wentOn);
    }

    void open(Statement statement, Found question) {
        Opened opened = new Opened(statement, question);
        if (question.rank().set()) {
            set = Optional.of(opened);
            labelled = false;
        }
        if (statement.is(Form.ITEM) && item.isEmpty()) {
            item = Optional.of(opened);
        }
        if (statement.isNumbered() && statement.style().number() > 0 && !statement.is(Form.HEADING)) {
            numbered = Optional.of(opened);
            wentOn = continues(statement, question.section());
            lastNumber = statement.style().number();
            lastSection = question.section().number();
        }
    }

    /** Numbers that begin anew behind a numbered question number the steps of its answer. */
    private boolean areSteps(Statement statement, Section section, Opened question) {
        if (!question.isLike(statement) || section.isBeside(question.question().section())) {
            return false;
        }
        int last = question.statement().style().number();
        int number = statement.style().number();
        return inSteps ? number != last + 1 : number == 1 && last > 1;
    }

    private record Opened(Statement statement, Found question) {
        boolean endsAt(Statement next, Section section) {
            Rank rank = question.rank();
            if (next.is(Form.HEADING)) {
                boolean further = !statement.is(Form.HEADING) && section.theme().promisesQuestions();
                return further || section.level() <= rank.heading();
            }
            boolean item = next.is(Form.ITEM) && rank.depth() > 0;
            return item && (next.depth() < rank.depth() || (rank.set() && isLike(next)));
        }

        /** Made alike, or numbered on: "1. *What is ...*", "2. How many ...". */
        boolean isLike(Statement other) {
            Make mine = statement.style().make();
            Make its = other.style().make();
            boolean numberedOn = mine.numbered()
                    && its.numbered()
                    && mine.form() == its.form()
                    && mine.depth() == its.depth()
                    && other.style().number() > statement.style().number();
            boolean labelledAlike = (statement.label() == Label.QUESTION) == (other.label() == Label.QUESTION);
            return (mine.equals(its) && (labelledAlike || !other.is(Form.PLAIN))) || numberedOn;
        }
    }
}
