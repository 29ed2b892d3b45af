package dev.warmup.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills one command's parameters from typed words. */
final class Arguments {
    private final Command command;
    private final String text;
    private final Map<String, String> values = new LinkedHashMap<>();

    /** @param text the whole typed text, which tokens point into */
    Arguments(Command command, String text) {
        this.command = command;
        this.text = text;
    }

    Map<String, String> read(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var named = named(token);
            if (named.isPresent()) {
                i = takeNamed(named.get(), tokens, i);
                continue;
            }
            var parameter = nextFree().orElseThrow(() -> new Refusal("grammar.too-many", command.name(), token.text()));
            if (isLast(parameter)) {
                return takeRest(parameter, token, tokens.subList(i, tokens.size()));
            }
            put(parameter, token.text());
        }
        return values;
    }

    /** The parameter that a token names with a colon, unless it was given already. */
    private Optional<Parameter> named(Token token) {
        int colon = colon(token.text());
        if (token.quoted() || colon < 1) {
            return Optional.empty();
        }
        String name = token.text().substring(0, colon);
        return command.parameters().stream()
                .filter(parameter -> parameter.name().equalsIgnoreCase(name))
                .filter(parameter -> !values.containsKey(parameter.name()))
                .findFirst();
    }

    /** Takes {@code name:value}, and says which token was the last it took: {@code name: value} is meant as well. */
    private int takeNamed(Parameter parameter, List<Token> tokens, int index) {
        var token = tokens.get(index);
        String value = token.text().substring(colon(token.text()) + 1);
        int last = index;
        if (value.isEmpty() && index + 1 < tokens.size()) {
            last = index + 1;
            value = tokens.get(last).text();
        }
        var words = new StringBuilder(value);
        while (isLast(parameter)
                && last + 1 < tokens.size()
                && named(tokens.get(last + 1)).isEmpty()) {
            words.append(' ').append(tokens.get(++last).text());
        }
        put(parameter, words.toString());
        return last;
    }

    private Map<String, String> takeRest(Parameter parameter, Token first, List<Token> rest) {
        int end = 1;
        while (end < rest.size() && !namesAnother(parameter, rest.get(end))) {
            end++;
        }
        int until = end < rest.size() ? rest.get(end).start() : text.length();
        put(
                parameter,
                end == 1 ? first.text() : text.substring(first.start(), until).strip());
        return read(rest.subList(end, rest.size()));
    }

    private boolean namesAnother(Parameter taking, Token token) {
        return named(token)
                .filter(parameter -> !parameter.name().equals(taking.name()))
                .isPresent();
    }

    private void put(Parameter parameter, String value) {
        values.put(
                parameter.name(),
                parameter.choices().isEmpty()
                        ? value
                        : TextGrammar.choose(parameter.name(), parameter.choices(), value));
    }

    private Optional<Parameter> nextFree() {
        return command.parameters().stream()
                .filter(parameter -> !values.containsKey(parameter.name()))
                .findFirst();
    }

    private boolean isLast(Parameter parameter) {
        var all = command.parameters();
        return all.get(all.size() - 1).name().equals(parameter.name());
    }

    private static int colon(String word) {
        int half = word.indexOf(':');
        int full = word.indexOf('：');
        return half < 0 ? full : full < 0 ? half : Math.min(half, full);
    }
}
