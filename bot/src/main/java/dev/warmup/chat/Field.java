package dev.warmup.chat;

import java.util.List;

/** One field of a form. A label is a key in the message bundle, or is
 * shown as it is where the bundle has no such key; drafts and options are shown as they are. */
public sealed interface Field {
    String name();

    String label();

    /**
     * Free text.
     *
     * @param draft what stands in it at first
     * @param most characters, at most 4,000
     */
    record Text(String name, String label, String draft, boolean required, boolean manyLines, int most)
            implements Field {}

    /** One of a few options; the first is chosen at first. */
    record Choice(String name, String label, List<Option> options) implements Field {
        public Choice {
            options = List.copyOf(options);
        }
    }
}
