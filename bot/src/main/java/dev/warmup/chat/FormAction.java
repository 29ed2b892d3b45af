package dev.warmup.chat;

import java.util.List;

/** What happens when a form of this name is sent. */
public interface FormAction {
    String name();

    /** What is wrong with the fields, found without I/O so that it can be shown at the fields at once. */
    default List<FieldError> check(Submission submission) {
        return List.of();
    }

    /**
     * Does it; under the same rule as {@link Command#run}.
     *
     * @throws Refusal when it cannot be
     */
    Reply submit(Submission submission);
}
