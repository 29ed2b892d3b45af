package dev.warmup.feature.notes;

import dev.warmup.chat.Field;
import dev.warmup.chat.Form;
import dev.warmup.chat.FormAction;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Submission;
import dev.warmup.chat.Texts;
import java.util.List;

/** Asks what to search for. */
public final class NotesForm implements FormAction {
    private static final String NAME = "notes.search";

    private final NotesDesk desk;

    public NotesForm(NotesDesk desk) {
        this.desk = desk;
    }

    static Form empty() {
        var words = new Field.Text(NotesCommand.WORDS, "notes.form.words", "", true, false, NotesDesk.LONGEST_WORDS);
        return new Form(NAME, "", "notes.form.title", "notes.form.submit", List.of(words));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Reply submit(Submission submission) {
        var texts = Texts.in(submission.caller().language());
        return desk.search(submission.value(NotesCommand.WORDS), texts);
    }
}
