package dev.warmup.platform.discord;

import dev.warmup.chat.Absence;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Control;
import dev.warmup.chat.Reception;
import dev.warmup.store.Ledger;
import java.util.List;

/**
 * What Discord's side works for.
 *
 * @param reception takes whatever members do
 * @param menu entries in the menu of each message, such as "Count this"; the button's action is pressed with that
 *     message
 * @param absence hears when the gateway was out of reach
 * @param ledger takes the greeting of a new server
 */
public record DiscordParts(
        CommandBook commands, List<Control.Button> menu, Reception reception, Absence absence, Ledger ledger) {
    public DiscordParts {
        menu = List.copyOf(menu);
    }
}
