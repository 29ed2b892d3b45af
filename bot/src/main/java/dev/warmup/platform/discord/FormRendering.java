package dev.warmup.platform.discord;

import dev.warmup.chat.Field;
import dev.warmup.chat.Form;
import dev.warmup.chat.Texts;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** A form as a Discord modal. */
final class FormRendering {
    private static final int MOST_TITLE = 45;
    private static final int MOST_LABEL = 45;
    private static final int MOST_DESCRIPTION = 100;
    private static final int MOST_OPTION = 100;
    private static final int MOST_TEXT = 4_000;

    private FormRendering() {}

    static Modal render(Form form, Texts texts) {
        var modal = Modal.create(CustomId.of(form).written(), Literal.cut(texts.get(form.title()), MOST_TITLE));
        form.fields().forEach(field -> modal.addComponents(labelled(field, texts.label(field.label()))));
        return modal.build();
    }

    /** A label that is longer than Discord takes goes on in the description below it. */
    private static Label labelled(Field field, String label) {
        if (label.length() <= MOST_LABEL) {
            return Label.of(label, child(field));
        }
        return Label.of(Literal.cut(label, MOST_LABEL), Literal.cut(label, MOST_DESCRIPTION), child(field));
    }

    private static LabelChildComponent child(Field field) {
        return field instanceof Field.Text text ? input(text) : choice((Field.Choice) field);
    }

    private static TextInput input(Field.Text field) {
        int most = Math.min(field.most(), MOST_TEXT);
        var input = TextInput.create(field.name(), field.manyLines() ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT)
                .setRequired(field.required())
                .setMaxLength(most);
        if (!field.draft().isEmpty()) {
            input.setValue(Literal.cut(field.draft(), most));
        }
        return input.build();
    }

    private static StringSelectMenu choice(Field.Choice field) {
        var menu = StringSelectMenu.create(field.name()).setRequired(true);
        field.options().forEach(option -> menu.addOption(Literal.cut(option.label(), MOST_OPTION), option.value()));
        if (!field.options().isEmpty()) {
            menu.setDefaultValues(field.options().get(0).value());
        }
        return menu.build();
    }
}
