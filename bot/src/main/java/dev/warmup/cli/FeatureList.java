package dev.warmup.cli;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Command;
import dev.warmup.chat.Features;
import dev.warmup.chat.FormAction;
import dev.warmup.delivery.Share;
import dev.warmup.feature.daily.Daily;
import dev.warmup.feature.notes.NotesCommand;
import dev.warmup.feature.notes.NotesDesk;
import dev.warmup.feature.notes.NotesForm;
import dev.warmup.feature.notes.ReadSelect;
import dev.warmup.feature.practice.PracticeDesk;
import dev.warmup.feature.practice.QuestionCommand;
import dev.warmup.notes.Notes;
import dev.warmup.search.LiveIndex;
import dev.warmup.store.Database;
import dev.warmup.store.Ledger;
import dev.warmup.store.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Everything the bot can do, a line each. */
final class FeatureList {
    private final Database database;
    private final Supplier<Notes> notes;
    private final LiveIndex index;
    private final Daily daily;

    FeatureList(Database database, Supplier<Notes> notes, LiveIndex index, Daily daily) {
        this.database = database;
        this.notes = notes;
        this.index = index;
        this.daily = daily;
    }

    Features all() {
        List<Command> commands = new ArrayList<>(daily.features().commands());
        List<ButtonAction> buttons = new ArrayList<>(daily.features().buttons());
        List<FormAction> forms = new ArrayList<>(daily.features().forms());
        buttons.add(new Share(new Ledger(database)));
        commands.add(new QuestionCommand(new PracticeDesk(new Practice(database), notes)));
        var search = new NotesDesk(notes, index);
        commands.add(new NotesCommand(search));
        buttons.add(new ReadSelect(search));
        forms.add(new NotesForm(search));
        return new Features(commands, buttons, forms, daily.features().listeners());
    }
}
