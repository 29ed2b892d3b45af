package dev.warmup.platform.discord;

import dev.warmup.chat.Command;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Control;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Texts;
import dev.warmup.store.DiscordCommands;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Discord all commands, with typed options, when they are not what it was told last. */
final class Registration {
    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);
    private static final int MOST_CHOICES = 25;
    private static final int MOST_DESCRIPTION = 100;

    private final Rest rest;
    private final Application application;
    private final DiscordCommands store;
    private final Texts texts;

    Registration(Rest rest, Application application, DiscordCommands store, Texts texts) {
        this.rest = rest;
        this.application = application;
        this.store = store;
        this.texts = texts;
    }

    void register(CommandBook commands, List<Control.Button> menu) throws RestProblem {
        var id = application.id();
        var all = described(commands, menu);
        var hash = Fingerprint.hash(all.toString());
        if (store.registered(id, hash)) {
            return;
        }
        rest.replaceAll(Route.Interactions.UPDATE_COMMANDS.compile(id), all);
        store.remember(id, hash);
        LOG.info("Told Discord {} commands", all.length());
    }

    DataArray described(CommandBook commands, List<Control.Button> menu) {
        var all = DataArray.empty();
        commands.commands().forEach(command -> all.add(slash(command).toData()));
        menu.forEach(entry -> all.add(Commands.message(entry.label())
                .setContexts(InteractionContextType.GUILD)
                .toData()));
        return all;
    }

    private CommandData slash(Command command) {
        var key = "command." + command.name();
        var slash = Commands.slash(command.name(), text(key, command.name())).setContexts(InteractionContextType.GUILD);
        if (command.subcommands().isEmpty()) {
            return slash.addOptions(options(command, key));
        }
        command.subcommands().forEach(subcommand -> {
            var name = subcommand.name();
            slash.addSubcommands(new SubcommandData(name, text(key + "." + name, name))
                    .addOptions(options(subcommand, key + "." + name)));
        });
        return slash;
    }

    private List<OptionData> options(Command command, String key) {
        var options = new ArrayList<OptionData>();
        command.parameters().forEach(parameter -> options.add(option(parameter, key)));
        return options;
    }

    private OptionData option(Parameter parameter, String key) {
        var option =
                new OptionData(type(parameter), parameter.name(), text(key + "." + parameter.name(), parameter.name()));
        if (option.getType() != OptionType.STRING) {
            return option;
        }
        if (!parameter.choices().isEmpty() && parameter.choices().size() <= MOST_CHOICES) {
            parameter.choices().forEach(choice -> option.addChoice(choice, choice));
            return option;
        }
        return option.setAutoComplete(true);
    }

    private static OptionType type(Parameter parameter) {
        return switch (parameter.type()) {
            case TEXT, CHOICE, DATE -> OptionType.STRING;
            case MEMBER -> OptionType.USER;
            case CHANNEL -> OptionType.CHANNEL;
        };
    }

    private String text(String key, String otherwise) {
        return Literal.cut(texts.has(key) ? texts.get(key) : otherwise, MOST_DESCRIPTION);
    }
}
