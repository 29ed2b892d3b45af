package dev.warmup.feature.notes;

import dev.warmup.chat.Command;
import dev.warmup.chat.Form;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import java.util.List;
import java.util.Optional;

/** {@code /notes}: searches the notes. */
public final class NotesCommand implements Command {
    static final String WORDS = "words";

    private final NotesDesk desk;

    public NotesCommand(NotesDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.text(WORDS));
    }

    @Override
    public Optional<Form> ask(Invocation invocation) {
        return invocation.argument(WORDS).filter(words -> !words.isBlank()).isPresent()
                ? Optional.empty()
                : Optional.of(NotesForm.empty());
    }

    @Override
    public Reply run(Invocation invocation) {
        var texts = Texts.in(invocation.caller().language());
        return desk.search(invocation.argument(WORDS).orElse(""), texts);
    }
}
