package dev.warmup.chat;

import java.util.List;
import java.util.Map;

/**
 * A form of at most five fields.
 *
 * @param name of the {@link FormAction} that takes it
 * @param subject carried along unseen, such as the id of a daily question; at most 60 characters
 * @param title a key in the message bundle
 * @param submit the key of the button that sends it
 */
public record Form(String name, String subject, String title, String submit, List<Field> fields) {
    /** What every platform can show in one step. */
    public static final int MOST_FIELDS = 5;

    public Form {
        if (fields.isEmpty() || fields.size() > MOST_FIELDS) {
            throw new IllegalArgumentException("a form has one to five fields, not " + fields.size());
        }
        fields = List.copyOf(fields);
    }

    /** The same form with something written in it, by field; other fields stay as they are. */
    public Form filled(Map<String, String> values) {
        var filled = fields.stream()
                .map(field -> values.containsKey(field.name()) ? field.filled(values.get(field.name())) : field)
                .toList();
        return new Form(name, subject, title, submit, filled);
    }
}
