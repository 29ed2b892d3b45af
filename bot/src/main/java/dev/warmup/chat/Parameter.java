package dev.warmup.chat;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * One parameter of a command. What it means to people is in the message bundle under
 * {@code command.NAME.PARAMETER}.
 *
 * @param choices when not empty, the only words allowed
 * @param suggestions words to offer while typing, asked anew each time; must be quick
 * @param list whether the value is several such words with commas between
 */
public record Parameter(
        String name, Type type, List<String> choices, Supplier<List<String>> suggestions, boolean list) {
    private static final Pattern COMMAS = Pattern.compile("[,，、]");

    /** How a platform should ask for the value; it always arrives as text. */
    public enum Type {
        TEXT,
        CHOICE,
        DATE,
        MEMBER,
        CHANNEL
    }

    public static Parameter text(String name) {
        return new Parameter(name, Type.TEXT, List.of(), List::of, false);
    }

    public static Parameter choice(String name, List<String> choices) {
        return new Parameter(name, Type.CHOICE, List.copyOf(choices), List::of, false);
    }

    public static Parameter date(String name) {
        return new Parameter(name, Type.DATE, List.of(), List::of, false);
    }

    public static Parameter member(String name) {
        return new Parameter(name, Type.MEMBER, List.of(), List::of, false);
    }

    public static Parameter channel(String name) {
        return new Parameter(name, Type.CHANNEL, List.of(), List::of, false);
    }

    /** The same parameter with words to offer while somebody types. */
    public Parameter suggesting(Supplier<List<String>> words) {
        return new Parameter(name, type, choices, words, false);
    }

    /** The same parameter, whose value is one or several of these words with commas between. */
    public Parameter suggestingList(Supplier<List<String>> words) {
        return new Parameter(name, type, choices, words, true);
    }

    /**
     * The values that begin with what was typed so far, whatever its case. Behind the comma of a list come those words
     * that are not in it yet.
     */
    public List<String> offers(String typed) {
        int begun = list ? COMMAS.matcher(typed).replaceAll(",").lastIndexOf(',') + 1 : 0;
        String before = typed.substring(0, begun);
        String wanted = typed.substring(begun).toLowerCase(Locale.ROOT);
        var given = COMMAS.splitAsStream(before.toLowerCase(Locale.ROOT)).toList();
        var words = choices.isEmpty() ? suggestions.get() : choices;
        return words.stream()
                .filter(word -> word.toLowerCase(Locale.ROOT).startsWith(wanted))
                .filter(word -> !given.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> before + word)
                .toList();
    }
}
