package dev.warmup.chat;

import java.util.List;
import java.util.Optional;

/**
 * One slash command. From what it says of itself come the registration on every platform, the completion in the room
 * and its page in {@code /help}. Its wording is in the message bundle: {@code command.NAME} says what it does in a
 * line, {@code command.NAME.example} shows one use.
 */
public interface Command {
    /** Without the slash: one lower-case word, hyphens allowed. */
    String name();

    /** In the order in which words are taken; the last takes the rest of the text. */
    List<Parameter> parameters();

    /** The commands under this one, each named by a second word; then this one is never run itself. */
    default List<Command> subcommands() {
        return List.of();
    }

    default boolean adminsOnly() {
        return false;
    }

    /**
     * The form to answer with, where there must be one. Decided from the parameters alone, without I/O: platforms
     * want a form as the very first response.
     */
    default Optional<Form> ask(Invocation invocation) {
        return Optional.empty();
    }

    /**
     * Does it. May be called again with the same delivery after a crash and must then change nothing more.
     *
     * @throws Refusal when the member asked for something that cannot be
     */
    Reply run(Invocation invocation);
}
