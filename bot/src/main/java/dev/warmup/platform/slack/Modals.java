package dev.warmup.platform.slack;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.warmup.chat.Field;
import dev.warmup.chat.Form;
import dev.warmup.chat.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forms as modals. A text field holds 3,000 characters on Slack; a longer draft goes on in a second one. */
final class Modals {
    private static final Gson GSON = new Gson();
    private static final String MORE = "#";
    /** Leaves room to write more. */
    private static final int LONGEST_DRAFT = 2_800;

    private Modals() {}

    /**
     * What a form carries along unseen.
     *
     * @param subject as {@link Form#subject} had it
     * @param token where replies go, until {@code expires} in milliseconds
     */
    record Hidden(String subject, String channel, String thread, String token, long expires) {
        /** What a view carries; empty where it is none of ours. */
        static Hidden read(String json) {
            try {
                var hidden = GSON.fromJson(json, Hidden.class);
                return hidden == null ? none() : hidden;
            } catch (JsonParseException e) {
                return none();
            }
        }

        private static Hidden none() {
            return new Hidden("", "", "", "", 0);
        }
    }

    static View view(Form form, Hidden hidden, Texts texts) {
        var blocks = new ArrayList<LayoutBlock>();
        form.fields().forEach(field -> blocks.addAll(inputs(field, texts)));
        return View.builder()
                .type("modal")
                .callbackId(form.name())
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Controls.label(texts.get(form.title()), Limits.MODAL_TITLE))
                        .build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(Controls.label(texts.get(form.submit()), Limits.MODAL_TITLE))
                        .build())
                .notifyOnClose(true)
                .privateMetadata(GSON.toJson(hidden))
                .blocks(blocks)
                .build();
    }

    private static List<InputBlock> inputs(Field field, Texts texts) {
        var label = Controls.label(texts.label(field.label()), Limits.FIELD);
        if (field instanceof Field.Choice choice) {
            return List.of(choice(choice, label));
        }
        var text = (Field.Text) field;
        var drafts = drafts(text.draft());
        var inputs = new ArrayList<InputBlock>();
        for (int i = 0; i < drafts.size(); i++) {
            inputs.add(text(text, i == 0 ? label : label + " " + (i + 1), drafts.get(i), i));
        }
        return inputs;
    }

    private static List<String> drafts(String draft) {
        var pieces = Pieces.of(draft, LONGEST_DRAFT);
        return pieces.isEmpty() ? List.of("") : pieces;
    }

    private static InputBlock text(Field.Text field, String label, String draft, int part) {
        var name = part == 0 ? field.name() : field.name() + MORE + (part + 1);
        return InputBlock.builder()
                .blockId(name)
                .label(CardBlocks.plainText(label))
                .optional(part > 0 || !field.required())
                .element(PlainTextInputElement.builder()
                        .actionId(name)
                        .multiline(field.manyLines())
                        .maxLength(Math.min(field.most(), Limits.SECTION))
                        .initialValue(draft.isEmpty() ? null : draft)
                        .build())
                .build();
    }

    private static InputBlock choice(Field.Choice field, String label) {
        var options = Controls.options(field.options());
        return InputBlock.builder()
                .blockId(field.name())
                .label(CardBlocks.plainText(label))
                .element(StaticSelectElement.builder()
                        .actionId(field.name())
                        .options(options)
                        .initialOption(options.get(0))
                        .build())
                .build();
    }

    /** What was filled in, by field. */
    static Map<String, String> values(View view) {
        var values = new LinkedHashMap<String, String>();
        var state = view.getState();
        if (state == null || state.getValues() == null) {
            return values;
        }
        state.getValues()
                .forEach((block, inputs) ->
                        inputs.values().forEach(input -> values.merge(fieldOf(block), value(input), Modals::joined)));
        values.replaceAll((field, value) -> value.strip());
        return values;
    }

    /** What stood in it when it was opened, by field. */
    static Map<String, String> offered(View view) {
        var offered = new LinkedHashMap<String, String>();
        for (var block : Given.list(view.getBlocks())) {
            if (block instanceof InputBlock input) {
                offered.merge(fieldOf(Given.text(input.getBlockId())), offered(input), Modals::joined);
            }
        }
        offered.replaceAll((field, value) -> value.strip());
        return offered;
    }

    private static String offered(InputBlock input) {
        if (input.getElement() instanceof PlainTextInputElement text) {
            return MessageText.clean(Given.text(text.getInitialValue()));
        }
        return input.getElement() instanceof StaticSelectElement select && select.getInitialOption() != null
                ? Given.text(select.getInitialOption().getValue())
                : "";
    }

    private static String joined(String first, String more) {
        return more.isEmpty() ? first : first + "\n" + more;
    }

    private static String value(ViewState.@Nullable Value input) {
        if (input == null) {
            return "";
        }
        var option = input.getSelectedOption();
        return option != null ? Given.text(option.getValue()) : MessageText.clean(Given.text(input.getValue()));
    }

    private static String fieldOf(String block) {
        int more = block.indexOf(MORE);
        return more < 0 ? block : block.substring(0, more);
    }
}
