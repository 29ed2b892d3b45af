package dev.warmup.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What could come next in a command that is being typed. */
public final class Completion {
    private static final int MOST = 12;

    private Completion() {}

    /**
     * One thing to offer.
     *
     * @param insert takes the place of the word being typed; empty for a mere hint at what to type
     * @param label shown
     * @param hint what it means, in a few words
     */
    public record Suggestion(String insert, String label, String hint) {}

    /**
     * Suggestions for a text that begins with a slash.
     *
     * @param typed the text up to the cursor
     */
    public static List<Suggestion> of(CommandBook book, Texts texts, String typed) {
        var tokens = Token.in(typed);
        boolean newWord = typed.isEmpty() || Token.isSpace(typed.charAt(typed.length() - 1));
        if (tokens.isEmpty() || (tokens.size() == 1 && !newWord)) {
            return commands(
                    book.commands(),
                    "/",
                    "command.",
                    tokens.isEmpty() ? "" : tokens.get(0).text(),
                    texts);
        }
        var command = book.find(TextGrammar.withoutSlash(tokens.get(0).text()));
        String word = newWord ? "" : tokens.get(tokens.size() - 1).text();
        var before = tokens.subList(1, newWord ? tokens.size() : tokens.size() - 1);
        return command.map(found -> within(found, "command." + found.name(), texts, before, word))
                .orElse(List.of());
    }

    private static List<Suggestion> within(Command command, String key, Texts texts, List<Token> before, String word) {
        if (command.subcommands().isEmpty()) {
            return parameters(command, key, texts, before, word);
        }
        if (before.isEmpty()) {
            return commands(command.subcommands(), "", key + ".", word, texts);
        }
        String name = before.get(0).text().toLowerCase(Locale.ROOT);
        Optional<Command> chosen = command.subcommands().stream()
                .filter(candidate -> candidate.name().startsWith(name))
                .findFirst();
        return chosen.map(found ->
                        parameters(found, key + "." + found.name(), texts, before.subList(1, before.size()), word))
                .orElse(List.of());
    }

    private static List<Suggestion> commands(
            List<Command> commands, String mark, String key, String typed, Texts texts) {
        String beginning = TextGrammar.withoutSlash(typed);
        return commands.stream()
                .filter(command -> command.name().startsWith(beginning))
                .map(command -> new Suggestion(
                        mark + command.name() + " ",
                        mark + command.name() + usage(command),
                        text(texts, key + command.name())))
                .toList();
    }

    private static String usage(Command command) {
        var usage = new StringBuilder();
        command.parameters()
                .forEach(
                        parameter -> usage.append(" [").append(parameter.name()).append(']'));
        return usage.toString();
    }

    private static List<Suggestion> parameters(
            Command command, String key, Texts texts, List<Token> before, String word) {
        var given = new ArrayList<String>();
        for (var token : before) {
            named(command, token.text())
                    .or(() -> free(command, given))
                    .ifPresent(parameter -> given.add(parameter.name()));
        }
        var byName = named(command, word);
        var current = byName.or(() -> free(command, given));
        if (current.isEmpty()) {
            return List.of();
        }
        String prefix = byName.isPresent() ? current.get().name() + ":" : "";
        var values = values(current.get(), prefix, word.substring(prefix.length()));
        var hint = new Suggestion(
                "",
                "[" + current.get().name() + "]",
                text(texts, key + "." + current.get().name()));
        var names = command.parameters().stream()
                .filter(parameter -> !given.contains(parameter.name()) && byName.isEmpty())
                .filter(parameter -> !word.isEmpty() && parameter.name().startsWith(word))
                .map(parameter -> new Suggestion(
                        parameter.name() + ":", parameter.name() + ":", text(texts, key + "." + parameter.name())));
        return Stream.of(Stream.of(hint), values, names)
                .flatMap(part -> part)
                .limit(MOST)
                .toList();
    }

    private static Stream<Suggestion> values(Parameter parameter, String prefix, String beginning) {
        return parameter.offers(beginning).stream()
                .map(value -> new Suggestion(prefix + quoted(value) + " ", value, ""));
    }

    private static String quoted(String word) {
        return word.contains(" ") ? '"' + word + '"' : word;
    }

    private static Optional<Parameter> named(Command command, String word) {
        return command.parameters().stream()
                .filter(parameter -> word.toLowerCase(Locale.ROOT).startsWith(parameter.name() + ":"))
                .findFirst();
    }

    private static Optional<Parameter> free(Command command, List<String> given) {
        return command.parameters().stream()
                .filter(parameter -> !given.contains(parameter.name()))
                .findFirst();
    }

    private static String text(Texts texts, String key) {
        return texts.has(key) ? texts.get(key) : "";
    }
}
