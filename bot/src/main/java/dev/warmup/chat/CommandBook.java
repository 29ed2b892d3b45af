package dev.warmup.chat;

import java.util.List;
import java.util.Optional;

/** All commands there are, by name; every platform and {@code /help} are made from it. */
public final class CommandBook {
    private final List<Command> commands;

    public CommandBook(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    public List<Command> commands() {
        return commands;
    }

    /**
     * Looks a command up.
     *
     * @param words a command's name, or a command's and a subcommand's with one space
     */
    public Optional<Command> find(String words) {
        var parts = words.split(" ", 2);
        var command = byName(commands, parts[0]);
        return parts.length == 1 ? command : command.flatMap(found -> byName(found.subcommands(), parts[1]));
    }

    private static Optional<Command> byName(List<Command> commands, String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
