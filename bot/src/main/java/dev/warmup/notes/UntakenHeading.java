package dev.warmup.notes;

import dev.warmup.notes.Statement.Form;
import dev.warmup.study.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A heading that looks like a question: it was not taken, or it has no id where others have one. */
final class UntakenHeading implements Lint {
    @Override
    public List<Mistake> check(Path path, Draft draft, ReadNote note) {
        if (!note.sheets().isEmpty()) {
            return List.of();
        }
        Set<Integer> taken = new HashSet<>();
        note.questions().forEach(question -> taken.add(question.place().line()));
        List<Mistake> mistakes = new ArrayList<>();
        for (Statement statement : draft.statements()) {
            boolean asks = statement.is(Form.HEADING) && (statement.isMarked() || (statement.asks() && !draft.tidy()));
            if (asks && !taken.contains(statement.line())) {
                mistakes.add(new Mistake(
                        new Place(note.file(), statement.line()),
                        "the heading looks like a question and was not taken for one: " + statement.text()));
            } else if (asks && draft.tidy() && !draft.hasId(statement)) {
                mistakes.add(new Mistake(
                        new Place(note.file(), statement.line()),
                        "the question has no id; write {#some-id} behind it so that it keeps its history"));
            }
        }
        return mistakes;
    }
}
