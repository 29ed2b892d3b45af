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
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything the bot can do, a line each. */
final class FeatureList {
    private final Features daily;
    private final Share share;
    private final Homes homes;
    private final Practice practice;
    private final PracticeDesk practiceDesk;
    private final StreakDesk streaks;
    private final Boards boards;
    private final ReconDesk recon;
    private final InterviewerDesk interviewer;

    FeatureList(Database database, Supplier<Notes> notes, Daily daily) {
        var people = new People(new Names(database));
        this.daily = daily.features();
        this.share = new Share(new Ledger(database));
        this.homes = new Homes(new Schedules(database));
        this.practice = new Practice(database);
        this.practiceDesk = new PracticeDesk(practice, notes);
        this.streaks = new StreakDesk(new Facts(database), people, homes);
        this.boards = new Boards(new Scores(database), people, homes);
        this.recon = new ReconDesk(new ReconSheets(database), notes, people, homes);
        this.interviewer = new InterviewerDesk(notes);
    }

    Features all() {
        return new Features(commands(), buttons(), forms(), daily.listeners());
    }

    private List<Command> commands() {
        return and(
                daily.commands(),
                List.of(
                        new QuestionCommand(practiceDesk),
                        new StreakCommand(streaks),
                        new LeaderboardCommand(boards),
                        new ReconCommand(recon),
                        new AskInterviewerCommand(interviewer),
                        new HelpCommand(() -> new CommandBook(commands()))));
    }

    private List<ButtonAction> buttons() {
        return and(
                daily.buttons(),
                List.of(
                        share,
                        new HintButton(practiceDesk),
                        new RevealButton(practiceDesk),
                        new RateButton(practiceDesk, practice),
                        new AnotherButton(practiceDesk),
                        new WhyButton(streaks),
                        new WhyPageButton(streaks),
                        new PeriodSelect(boards),
                        new FillInButton(recon),
                        new ListButton(recon),
                        new OpenSelect(recon),
                        new TemplateButton(recon),
                        new ExampleButton(recon),
                        new NewSheetButton(),
                        new PickFourButton(interviewer, homes),
                        new InterviewerPage(interviewer)));
    }

    private List<FormAction> forms() {
        return and(daily.forms(), List.of(new NewSheetForm(recon), new SheetForm(recon)));
    }

    private static <T> List<T> and(List<T> first, List<T> more) {
        return Stream.concat(first.stream(), more.stream()).toList();
    }
}
