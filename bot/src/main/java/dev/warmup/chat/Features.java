package dev.warmup.chat;

import java.util.List;

/**
 * All that the bot can do, as lists of one line each.
 *
 * @param commands the slash commands
 * @param buttons what happens when something on a card is used
 * @param forms what happens when a form is sent
 * @param listeners who hears what members write
 */
public record Features(
        List<Command> commands, List<ButtonAction> buttons, List<FormAction> forms, List<MessageListener> listeners) {
    public Features {
        commands = List.copyOf(commands);
        buttons = List.copyOf(buttons);
        forms = List.copyOf(forms);
        listeners = List.copyOf(listeners);
    }
}
