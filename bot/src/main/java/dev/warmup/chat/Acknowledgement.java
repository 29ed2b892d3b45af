package dev.warmup.chat;

import java.util.List;

/** What a platform has to answer at once to something that came in. */
public sealed interface Acknowledgement {
    /** It is stored; the reply follows. The same for a delivery that comes again. */
    record Accepted() implements Acknowledgement {}

    /** Show this form; nothing was stored, nothing has happened. */
    record Ask(Form form) implements Acknowledgement {}

    /** These fields are wrong; keep what was written. */
    record Wrong(List<FieldError> errors) implements Acknowledgement {
        public Wrong {
            errors = List.copyOf(errors);
        }
    }

    /** It was not saved because storage did not answer in time; say so, and leave the text with its author. */
    record NotSaved() implements Acknowledgement {}
}
