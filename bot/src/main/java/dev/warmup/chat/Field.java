package dev.warmup.chat;

import java.util.Comparator;
import java.util.List;

/** One field of a form. A label is a key in the message bundle, or is
 * shown as it is where the bundle has no such key; drafts and options are shown as they are. */
public sealed interface Field {
    String name();

    String label();

    /** The same field with something written or chosen. */
    Field filled(String value);

    /**
     * Free text.
     *
     * @param draft what stands in it at first
     * @param most characters, at most 4,000
     */
    record Text(String name, String label, String draft, boolean required, boolean manyLines, int most)
            implements Field {
        @Override
        public Text filled(String value) {
            return new Text(name, label, value, required, manyLines, most);
        }
    }

    /** One of a few options; the first is chosen at first. */
    record Choice(String name, String label, List<Option> options) implements Field {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public Choice filled(String value) {
            var chosenFirst = options.stream()
                    .sorted(Comparator.comparing(option -> !option.value().equals(value)))
                    .toList();
            return new Choice(name, label, chosenFirst);
        }
    }
}
