package dev.warmup.chat;

import java.util.List;

/** What one can use on a card. Labels are shown as they are: the feature has translated them. */
public sealed interface Control {
    /** The name of its {@link ButtonAction}. */
    String action();

    /**
     * A button.
     *
     * @param value handed back when it is pressed; at most 60 characters
     */
    record Button(String action, String value, String label, Style style) implements Control {
        public static Button of(String action, String value, String label) {
            return new Button(action, value, label, Style.PLAIN);
        }
    }

    /** A list to choose one from; the chosen option's value is handed back. At most 25 options. */
    record Select(String action, String placeholder, List<Option> options) implements Control {
        public Select {
            options = List.copyOf(options);
        }
    }

    /** How loud a button looks. */
    enum Style {
        PLAIN,
        PRIMARY,
        DANGER
    }
}
