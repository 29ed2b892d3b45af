package dev.warmup.platform.web;

import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Control;
import dev.warmup.chat.Reception;
import dev.warmup.store.Room;
import java.util.List;

/**
 * What the room's server works with.
 *
 * @param reception takes whatever members do
 * @param commands what can be typed
 * @param shortcuts entries in the menu of a member's own message in the channel, such as "Count this"; the button's
 *     action is pressed with that message
 */
public record RoomParts(
        Room room, LiveTabs tabs, Reception reception, CommandBook commands, List<Control.Button> shortcuts) {
    public RoomParts {
        shortcuts = List.copyOf(shortcuts);
    }
}
