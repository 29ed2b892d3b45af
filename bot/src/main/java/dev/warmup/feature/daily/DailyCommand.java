package dev.warmup.feature.daily;

import dev.warmup.chat.Command;
import dev.warmup.chat.Invocation;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import java.util.List;

/** {@code /daily}: the schedule, for admins. */
final class DailyCommand implements Command {
    private final List<Command> subcommands;

    DailyCommand(List<Command> subcommands) {
        this.subcommands = List.copyOf(subcommands);
    }

    @Override
    public String name() {
        return "daily";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public List<Command> subcommands() {
        return subcommands;
    }

    @Override
    public boolean adminsOnly() {
        return true;
    }

    @Override
    public Reply run(Invocation invocation) {
        throw new Refusal(
                "grammar.which",
                name(),
                String.join(", ", subcommands.stream().map(Command::name).toList()));
    }
}
