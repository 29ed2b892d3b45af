package dev.warmup.cli;

import dev.warmup.chat.ButtonAction;
import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Features;
import dev.warmup.chat.FormAction;
import dev.warmup.delivery.Share;
import dev.warmup.feature.Homes;
import dev.warmup.feature.People;
import dev.warmup.feature.daily.Daily;
import dev.warmup.feature.help.HelpCommand;
import dev.warmup.feature.interviewer.AskInterviewerCommand;
import dev.warmup.feature.interviewer.InterviewerDesk;
import dev.warmup.feature.interviewer.InterviewerPage;
import dev.warmup.feature.interviewer.PickFourButton;
import dev.warmup.feature.leaderboard.Boards;
import dev.warmup.feature.leaderboard.LeaderboardCommand;
import dev.warmup.feature.leaderboard.PeriodSelect;
import dev.warmup.feature.practice.AnotherButton;
import dev.warmup.feature.practice.HintButton;
import dev.warmup.feature.practice.PracticeDesk;
import dev.warmup.feature.practice.QuestionCommand;
import dev.warmup.feature.practice.RateButton;
import dev.warmup.feature.practice.RevealButton;
import dev.warmup.feature.recon.ExampleButton;
import dev.warmup.feature.recon.FillInButton;
import dev.warmup.feature.recon.ListButton;
import dev.warmup.feature.recon.NewSheetButton;
import dev.warmup.feature.recon.NewSheetForm;
import dev.warmup.feature.recon.OpenSelect;
import dev.warmup.feature.recon.ReconCommand;
import dev.warmup.feature.recon.ReconDesk;
import dev.warmup.feature.recon.SheetForm;
import dev.warmup.feature.recon.TemplateButton;
import dev.warmup.feature.streak.StreakCommand;
import dev.warmup.feature.streak.StreakDesk;
import dev.warmup.feature.streak.WhyButton;
import dev.warmup.feature.streak.WhyPageButton;
import dev.warmup.notes.Notes;
import dev.warmup.store.Database;
import dev.warmup.store.Facts;
import dev.warmup.store.Ledger;
import dev.warmup.store.Names;
import dev.warmup.store.Practice;
import dev.warmup.store.ReconSheets;
import dev.warmup.store.Schedules;
import dev.warmup.store.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Everything the bot can do, a line each. */
final class FeatureList {
    private final Database database;
    private final Supplier<Notes> notes;
    private final Homes homes;
    private final People people;
    private final Features daily;
    private final List<Command> commands = new ArrayList<>();
    private final List<ButtonAction> buttons = new ArrayList<>();
    private final List<FormAction> forms = new ArrayList<>();

    FeatureList(Database database, Supplier<Notes> notes, Daily daily) {
        this.database = database;
        this.notes = notes;
        this.homes = new Homes(new Schedules(database));
        this.people = new People(new Names(database));
        this.daily = daily.features();
        commands.addAll(this.daily.commands());
        buttons.addAll(this.daily.buttons());
        forms.addAll(this.daily.forms());
        buttons.add(new Share(new Ledger(database)));
        practice();
        streaks();
        leaderboards();
        recon();
        interviewer();
        commands.add(new HelpCommand(() -> new CommandBook(commands)));
    }

    Features all() {
        return new Features(commands, buttons, forms, daily.listeners());
    }

    private void practice() {
        var practice = new Practice(database);
        var desk = new PracticeDesk(practice, notes);
        commands.add(new QuestionCommand(desk));
        buttons.add(new HintButton(desk));
        buttons.add(new RevealButton(desk));
        buttons.add(new RateButton(desk, practice));
        buttons.add(new AnotherButton(desk));
    }

    private void streaks() {
        var desk = new StreakDesk(new Facts(database), people, homes);
        commands.add(new StreakCommand(desk));
        buttons.add(new WhyButton(desk));
        buttons.add(new WhyPageButton(desk));
    }

    private void leaderboards() {
        var boards = new Boards(new Scores(database), people, homes);
        commands.add(new LeaderboardCommand(boards));
        buttons.add(new PeriodSelect(boards));
    }

    private void recon() {
        var desk = new ReconDesk(new ReconSheets(database), notes, people, homes);
        commands.add(new ReconCommand(desk));
        buttons.add(new FillInButton(desk));
        buttons.add(new NewSheetButton());
        buttons.add(new TemplateButton(desk));
        buttons.add(new ListButton(desk));
        buttons.add(new OpenSelect(desk));
        buttons.add(new ExampleButton(desk));
        forms.add(new SheetForm(desk));
        forms.add(new NewSheetForm(desk));
    }

    private void interviewer() {
        var desk = new InterviewerDesk(notes);
        commands.add(new AskInterviewerCommand(desk));
        buttons.add(new InterviewerPage(desk));
        buttons.add(new PickFourButton(desk, homes));
    }
}
