package dev.warmup.notes;

import dev.warmup.notes.Found.Rank;
import dev.warmup.notes.Statement.Form;
import java.util.Optional;

/** Whose answer the reader stands in while it goes through a note from top to bottom. */
final class OpenAnswer {
    private Optional<Opened> set = Optional.empty();
    private Optional<Opened> numbered = Optional.empty();
    private boolean inSteps;

    /** Goes on to a statement: a heading or an outer list item may end what was open. */
    void reach(Statement statement, Section section) {
        set = set.filter(opened -> !opened.endsAt(statement, section));
        numbered = numbered.filter(opened -> !opened.endsAt(statement, section));
        if (numbered.isEmpty()) {
            inSteps = false;
        } else if (statement.isNumbered() && statement.style().number() > 0) {
            inSteps = areSteps(statement, numbered.orElseThrow());
        }
    }

    /**
     * Whether a statement stands in the answer of a heading, a label, a summary or a bold question, or is a step in the
     * answer of a numbered one.
     */
    boolean holds(Statement statement) {
        boolean inSet = set.isPresent() && !set.orElseThrow().isLike(statement);
        return inSet || (inSteps && statement.isNumbered());
    }

    void open(Statement statement, Found question) {
        Opened opened = new Opened(statement, question);
        if (question.rank().set()) {
            set = Optional.of(opened);
        }
        if (statement.isNumbered() && statement.style().number() > 0 && !statement.is(Form.HEADING)) {
            numbered = Optional.of(opened);
        }
    }

    /** Numbers that begin anew behind a numbered question number the steps of its answer. */
    private boolean areSteps(Statement statement, Opened question) {
        if (!question.isLike(statement)) {
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
                return section.level() <= rank.heading();
            }
            boolean item = next.is(Form.ITEM) && rank.depth() > 0;
            return item && (next.depth() < rank.depth() || (rank.set() && isLike(next)));
        }

        boolean isLike(Statement other) {
            return statement.style().make().equals(other.style().make());
        }
    }
}
