package dev.warmup.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.warmup.chat.Field;
import dev.warmup.chat.Form;
import dev.warmup.chat.Option;
import dev.warmup.chat.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as the page gets it, with its labels in words.
 *
 * @param seal proves that this member was given this form for this subject
 */
record FormView(String name, String subject, String seal, String title, String submit, List<Entry> fields) {
    private static final String PURPOSE = "form";

    /** One field; options are there when one is to be chosen. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String name,
            String label,
            String draft,
            boolean required,
            boolean manyLines,
            int most,
            @Nullable List<Option> options) {}

    static FormView of(Form form, String member, Seal seal, Texts texts) {
        return new FormView(
                form.name(),
                form.subject(),
                seal.of(PURPOSE, words(form.name(), form.subject(), member)),
                texts.get(form.title()),
                texts.get(form.submit()),
                form.fields().stream().map(field -> entry(field, texts)).toList());
    }

    /** Whether this member was given this form. */
    static boolean given(Act.FormSent sent, String member, Seal seal) {
        return seal.fits(PURPOSE, words(sent.form(), sent.subject(), member), sent.seal());
    }

    private static String words(String form, String subject, String member) {
        return form + '\n' + member + '\n' + subject;
    }

    private static Entry entry(Field field, Texts texts) {
        var label = texts.label(field.label());
        if (field instanceof Field.Text text) {
            return new Entry(text.name(), label, text.draft(), text.required(), text.manyLines(), text.most(), null);
        }
        var choice = (Field.Choice) field;
        return new Entry(choice.name(), label, "", true, false, 0, choice.options());
    }
}
