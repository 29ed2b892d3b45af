package dev.warmup.platform.discord;

import dev.warmup.chat.Absence;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Control;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Reception;
import dev.warmup.team.Member;
import dev.warmup.team.Team;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What Discord's side works for.
 *
 * @param reception takes whatever members do
 * @param menu entries in the menu of each message, such as "Count this"; the button's action is pressed with that
 *     message
 * @param admins beside those that may manage their server
 * @param absence hears when the gateway was out of reach
 * @param owing takes what the platform itself has to say
 * @param setUp whether a server has a schedule already
 */
public record DiscordParts(
        CommandBook commands,
        List<Control.Button> menu,
        Reception reception,
        Set<Member> admins,
        Absence absence,
        Owing owing,
        Predicate<Team> setUp) {
    public DiscordParts {
        admins = Set.copyOf(admins);
        menu = List.copyOf(menu);
    }

    /** Writes down what is to be said, once under its entry, and sees to it that it is sent; false the next times. */
    @FunctionalInterface
    public interface Owing {
        boolean owe(String entry, Outgoing item);
    }
}
