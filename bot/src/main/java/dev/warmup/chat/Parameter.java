package dev.warmup.chat;

import java.util.List;
import java.util.function.Supplier;

/**
 * One parameter of a command. What it means to people is in the message bundle under
 * {@code command.NAME.PARAMETER}.
 *
 * @param choices when not empty, the only words allowed
 * @param suggestions words to offer while typing, asked anew each time; must be quick
 */
public record Parameter(String name, Type type, List<String> choices, Supplier<List<String>> suggestions) {
    /** How a platform should ask for the value; it always arrives as text. */
    public enum Type {
        TEXT,
        CHOICE,
        DATE,
        MEMBER,
        CHANNEL
    }

    public static Parameter text(String name) {
        return new Parameter(name, Type.TEXT, List.of(), List::of);
    }

    public static Parameter choice(String name, List<String> choices) {
        return new Parameter(name, Type.CHOICE, List.copyOf(choices), List::of);
    }

    public static Parameter date(String name) {
        return new Parameter(name, Type.DATE, List.of(), List::of);
    }

    public static Parameter member(String name) {
        return new Parameter(name, Type.MEMBER, List.of(), List::of);
    }

    public static Parameter channel(String name) {
        return new Parameter(name, Type.CHANNEL, List.of(), List::of);
    }

    /** The same parameter with words to offer while somebody types. */
    public Parameter suggesting(Supplier<List<String>> words) {
        return new Parameter(name, type, choices, words);
    }
}
