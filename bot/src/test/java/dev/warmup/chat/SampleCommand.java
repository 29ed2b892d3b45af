package dev.warmup.chat;

import java.util.List;

/** A command that only says how it is used. */
record SampleCommand(String name, List<Parameter> parameters, List<Command> subcommands) implements Command {
    static final CommandBook BOOK = new CommandBook(List.of(
            of("streak", Parameter.member("member")),
            of("leaderboard", Parameter.choice("period", List.of("week", "month", "season", "all"))),
            of(
                    "mock",
                    Parameter.choice(
                            "kind",
                            List.of("system-design", "data-modelling", "data-pipeline", "behavioural", "coding")),
                    Parameter.text("prompt")),
            of("recon", Parameter.text("company").suggesting(() -> List.of("Acme Corp", "NetEase"))),
            of("now"),
            new SampleCommand("daily", List.of(), List.of(set(), of("status"), of("skip", Parameter.date("date"))))));

    private static Command set() {
        return of(
                "set",
                Parameter.text("time"),
                Parameter.text("zone"),
                Parameter.text("days"),
                Parameter.text("topics").suggestingList(() -> List.of("kafka", "spark", "sql")),
                Parameter.text("reveal"),
                Parameter.choice("mode", List.of("open", "blind")),
                Parameter.text("language"));
    }

    private static Command of(String name, Parameter... parameters) {
        return new SampleCommand(name, List.of(parameters), List.of());
    }

    @Override
    public Reply run(Invocation invocation) {
        return new Reply.Silent();
    }
}
