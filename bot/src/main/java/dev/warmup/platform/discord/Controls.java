package dev.warmup.platform.discord;

import dev.warmup.chat.Control;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Buttons and selects in Discord's rows: five buttons, or one select, in each of five rows. */
final class Controls {
    private static final Logger LOG = LoggerFactory.getLogger(Controls.class);
    private static final int MOST_LABEL = 80;
    private static final int MOST_OPTION = 100;
    private static final int MOST_PLACEHOLDER = 150;
    private static final int BUTTONS_A_ROW = 5;
    private static final int MOST_ROWS = 5;

    private Controls() {}

    static List<ActionRow> rows(List<Control> controls) {
        var rows = new ArrayList<ActionRow>();
        var buttons = new ArrayList<Button>();
        for (var control : controls) {
            if (control instanceof Control.Button button) {
                buttons.add(button(button));
            }
            boolean select = control instanceof Control.Select;
            if (!buttons.isEmpty() && (select || buttons.size() == BUTTONS_A_ROW)) {
                rows.add(ActionRow.of(buttons));
                buttons.clear();
            }
            if (control instanceof Control.Select menu) {
                rows.add(ActionRow.of(select(menu, rows.size())));
            }
        }
        if (!buttons.isEmpty()) {
            rows.add(ActionRow.of(buttons));
        }
        if (rows.size() > MOST_ROWS) {
            LOG.error("A card has more controls than Discord can show; the last are left out");
        }
        return rows.stream().limit(MOST_ROWS).toList();
    }

    private static Button button(Control.Button button) {
        return Button.of(
                style(button.style()),
                new CustomId(button.action(), button.value()).written(),
                Literal.cut(Literal.clean(button.label()), MOST_LABEL));
    }

    private static ButtonStyle style(Control.Style style) {
        return switch (style) {
            case PLAIN -> ButtonStyle.SECONDARY;
            case PRIMARY -> ButtonStyle.PRIMARY;
            case DANGER -> ButtonStyle.DANGER;
        };
    }

    /** The row is part of its id: two selects of one action on a card must differ. */
    private static StringSelectMenu select(Control.Select select, int row) {
        var menu = StringSelectMenu.create(new CustomId(select.action(), String.valueOf(row)).written())
                .setPlaceholder(Literal.cut(Literal.clean(select.placeholder()), MOST_PLACEHOLDER));
        select.options()
                .forEach(option ->
                        menu.addOption(Literal.cut(Literal.clean(option.label()), MOST_OPTION), option.value()));
        return menu.build();
    }
}
