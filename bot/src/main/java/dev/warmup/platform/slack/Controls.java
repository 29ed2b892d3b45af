package dev.warmup.platform.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.warmup.chat.Control;
import dev.warmup.chat.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A card's buttons and selects. Two of one action are told apart by a number behind it. */
final class Controls {
    private static final char NUMBER = '#';

    private Controls() {}

    static List<LayoutBlock> of(List<Control> controls) {
        var blocks = new ArrayList<LayoutBlock>();
        var elements = new ArrayList<BlockElement>();
        Map<String, Integer> seen = new HashMap<>();
        for (var control : controls) {
            int count = seen.merge(control.action(), 1, Integer::sum);
            elements.add(element(control, count == 1 ? control.action() : control.action() + NUMBER + count));
            if (elements.size() == Limits.BUTTONS) {
                end(elements, blocks);
            }
        }
        end(elements, blocks);
        return blocks;
    }

    private static void end(List<BlockElement> elements, List<LayoutBlock> blocks) {
        if (!elements.isEmpty()) {
            blocks.add(ActionsBlock.builder().elements(List.copyOf(elements)).build());
            elements.clear();
        }
    }

    /** The action behind an id that Slack gives back. */
    static String action(String actionId) {
        int number = actionId.lastIndexOf(NUMBER);
        return number < 0 ? actionId : actionId.substring(0, number);
    }

    private static BlockElement element(Control control, String id) {
        if (control instanceof Control.Button button) {
            return button(button, id);
        }
        var select = (Control.Select) control;
        return StaticSelectElement.builder()
                .actionId(id)
                .placeholder(CardBlocks.plainText(label(select.placeholder(), Limits.PLACEHOLDER)))
                .options(options(select.options()))
                .build();
    }

    private static ButtonElement button(Control.Button button, String id) {
        var element = ButtonElement.builder()
                .actionId(id)
                .text(CardBlocks.plainText(label(button.label(), Limits.LABEL)))
                .value(button.value().isEmpty() ? null : button.value());
        return switch (button.style()) {
            case PRIMARY -> element.style("primary").build();
            case DANGER -> element.style("danger").build();
            case PLAIN -> element.build();
        };
    }

    static List<OptionObject> options(List<Option> options) {
        return options.stream()
                .map(option -> OptionObject.builder()
                        .text(CardBlocks.plainText(label(option.label(), Limits.LABEL)))
                        .value(value(option))
                        .build())
                .toList();
    }

    private static String value(Option option) {
        if (option.value().isEmpty() || option.value().length() > Limits.OPTION_VALUE) {
            throw new IllegalArgumentException(
                    "Slack takes no option value of " + option.value().length() + " characters");
        }
        return option.value();
    }

    static String label(String text, int most) {
        var escaped = Escape.shortened(Escape.text(text).replace('\n', ' ').strip(), most);
        return escaped.isEmpty() ? "–" : escaped;
    }
}
