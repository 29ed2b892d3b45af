package dev.warmup.feature.help;

import dev.warmup.chat.Card;
import dev.warmup.chat.Command;
import dev.warmup.chat.Parameter;
import dev.warmup.chat.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to say about one command.
 *
 * @param words as they are typed, without the slash
 */
record Page(String words, Command command) {
    static Page of(Command command) {
        return new Page(command.name(), command);
    }

    /** The pages of its subcommands. */
    Stream<Page> below() {
        return command.subcommands().stream().map(sub -> new Page(words + " " + sub.name(), sub));
    }

    boolean hasSubcommands() {
        return !command.subcommands().isEmpty();
    }

    boolean adminsOnly() {
        return command.adminsOnly()
                || (hasSubcommands() && command.subcommands().stream().allMatch(Command::adminsOnly));
    }

    Card card(Texts texts) {
        return HelpCard.one(this, texts);
    }

    /** How it is typed, such as {@code /question [topic] [level]}. */
    String usage() {
        return Stream.concat(
                        Stream.of("/" + words),
                        command.parameters().stream().map(parameter -> "[" + parameter.name() + "]"))
                .collect(Collectors.joining(" "));
    }

    String what(Texts texts) {
        return texts.get(key());
    }

    String example(Texts texts) {
        return texts.get(key() + ".example");
    }

    String meaning(Parameter parameter, Texts texts) {
        return texts.get(key() + "." + parameter.name());
    }

    private String key() {
        return "command." + words.replace(' ', '.');
    }
}
