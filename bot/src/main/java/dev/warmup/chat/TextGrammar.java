package dev.warmup.chat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads a typed command: words in order; {@code name:value} for known names, with either colon; quotes group; a
 * choice by any beginning that fits only one; the last parameter takes the rest.
 */
public final class TextGrammar {
    private TextGrammar() {}

    /**
     * What was typed, as it was meant.
     *
     * @param command the command's words, one space between
     * @param arguments values by parameter name
     */
    public record Parsed(Command command, String words, Map<String, String> arguments) {}

    /**
     * Reads a command, with or without its slash.
     *
     * @throws Refusal when there is no such command, or its parameters cannot be read
     */
    public static Parsed parse(CommandBook book, String typed) {
        String text = typed.strip();
        var tokens = Token.in(text);
        if (tokens.isEmpty()) {
            throw new Refusal("grammar.empty");
        }
        String name = withoutSlash(tokens.get(0).text());
        var command = book.find(name).orElseThrow(() -> new Refusal("grammar.unknown-command", name));
        if (command.subcommands().isEmpty()) {
            return new Parsed(command, name, new Arguments(command, text).read(tokens.subList(1, tokens.size())));
        }
        return subcommand(command, text, tokens);
    }

    private static Parsed subcommand(Command parent, String text, List<Token> tokens) {
        var names = parent.subcommands().stream().map(Command::name).toList();
        if (tokens.size() == 1) {
            throw new Refusal("grammar.which", parent.name(), String.join(", ", names));
        }
        String chosen = choose(parent.name(), names, tokens.get(1).text());
        var command = parent.subcommands().stream()
                .filter(candidate -> candidate.name().equals(chosen))
                .findFirst()
                .orElseThrow();
        var arguments = new Arguments(command, text).read(tokens.subList(2, tokens.size()));
        return new Parsed(command, parent.name() + " " + chosen, arguments);
    }

    static String withoutSlash(String word) {
        String name = word.startsWith("/") || word.startsWith("／") ? word.substring(1) : word;
        return name.toLowerCase(Locale.ROOT);
    }

    /** The one choice meant by a word: itself, or the only one that begins so. */
    static String choose(String parameter, List<String> choices, String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        for (String choice : choices) {
            if (choice.toLowerCase(Locale.ROOT).equals(wanted)) {
                return choice;
            }
        }
        var fitting = choices.stream()
                .filter(choice -> choice.toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (fitting.isEmpty() || wanted.isEmpty()) {
            throw new Refusal("grammar.no-such-choice", parameter, word, listed(choices));
        }
        throw new Refusal("grammar.ambiguous", parameter, word, listed(fitting));
    }

    private static String listed(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }
}
