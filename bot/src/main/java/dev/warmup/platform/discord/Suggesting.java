package dev.warmup.platform.discord;

import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Words to offer while somebody fills in a command. */
final class Suggesting {
    private static final int MOST = 25;
    private static final int LONGEST = 100;

    private final CommandBook commands;

    Suggesting(CommandBook commands) {
        this.commands = commands;
    }

    /** @param data of an interaction that asks for completion */
    List<String> suggestions(DataObject data) {
        var path = data.getString("name");
        var options = Deliveries.options(data);
        if (options.size() == 1 && !Deliveries.options(options.get(0)).isEmpty()) {
            path += " " + options.get(0).getString("name");
            options = Deliveries.options(options.get(0));
        }
        Optional<Command> command = commands.find(path);
        return options.stream()
                .filter(option -> option.getBoolean("focused", false))
                .findFirst()
                .flatMap(option -> command.flatMap(found -> parameter(found, option.getString("name")))
                        .map(parameter -> fitting(parameter, option.getString("value", ""))))
                .orElse(List.of());
    }

    private static Optional<Parameter> parameter(Command command, String name) {
        return command.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** Those that begin with what was typed come first, then those that hold it. */
    private static List<String> fitting(Parameter parameter, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        var words = parameter.choices().isEmpty() ? parameter.suggestions().get() : parameter.choices();
        var beginning = parameter.offers(typed.strip()).stream();
        var inside = words.stream().filter(word -> lower(word).indexOf(wanted) > 0);
        return Stream.concat(beginning, inside)
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
