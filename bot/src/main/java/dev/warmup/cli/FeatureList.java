package dev.warmup.cli;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Command;
import dev.warmup.chat.Features;
import dev.warmup.chat.FormAction;
import dev.warmup.delivery.Share;
import dev.warmup.feature.daily.Daily;
import dev.warmup.feature.practice.PracticeDesk;
import dev.warmup.feature.practice.QuestionCommand;
import dev.warmup.notes.Notes;
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
    private final Daily daily;

    FeatureList(Database database, Supplier<Notes> notes, Daily daily) {
        this.database = database;
        this.notes = notes;
        this.daily = daily;
    }

    Features all() {
        List<Command> commands = new ArrayList<>(daily.features().commands());
        List<ButtonAction> buttons = new ArrayList<>(daily.features().buttons());
        List<FormAction> forms = new ArrayList<>(daily.features().forms());
        buttons.add(new Share(new Ledger(database)));
        commands.add(new QuestionCommand(new PracticeDesk(new Practice(database), notes)));
        return new Features(commands, buttons, forms, daily.features().listeners());
    }
}
