package dev.warmup.chat;

import java.util.Optional;

/** What happens when a button or select of this name is used, now or after a restart. */
public interface ButtonAction {
    /** Lower-case words joined by dots, such as {@code daily.hint}; at most 40 characters. */
    String name();

    /**
     * The form to answer with. Whether there is one should follow from the press alone; what stands in its fields at
     * first may be looked up, within the two seconds that {@link Reception#receive} has.
     */
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
