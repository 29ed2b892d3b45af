package dev.warmup.chat;

import java.util.Optional;

/** What happens when a button or select of this name is used, now or after a restart. */
public interface ButtonAction {
    /** Lower-case words joined by dots, such as {@code daily.hint}; at most 40 characters. */
    String name();

    /** The form to answer with, decided without I/O. */
    default Optional<Form> ask(Press press) {
        return Optional.empty();
    }

    /**
     * Does it; under the same rule as {@link Command#run}. Not called when {@link #ask} gave a form.
     *
     * @throws Refusal when it cannot be
     */
    Reply press(Press press);
}
