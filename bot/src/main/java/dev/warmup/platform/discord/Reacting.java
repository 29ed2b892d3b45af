package dev.warmup.platform.discord;

import dev.warmup.chat.Delivery;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** The reactions that stand on messages. With a message Discord counts them; who reacted it tells for each emoji. */
final class Reacting {
    private static final int PAGE = 100;
    private static final int UNKNOWN_EMOJI = 10_014;
    /** Those that are worth something. */
    private static final Set<String> WANTED = Set.of("👍", "⭐");

    private final Rest rest;

    Reacting(Rest rest) {
        this.rest = rest;
    }

    /** Whether any reaction is shown with a message. */
    static boolean isShownWith(DataObject message) {
        return !reactions(message).isEmpty();
    }

    /**
     * What stands on a message; empty where Discord does not say.
     *
     * @param since from when on they are taken to stand there: Discord does not tell
     */
    Optional<List<Delivery.Reacted>> on(DataObject message, Channel channel, String place, Instant since)
            throws RestProblem {
        try {
            var standing = new ArrayList<Delivery.Reacted>();
            for (var emoji : wanted(message)) {
                users(place, message.getString("id"), emoji)
                        .forEach(user -> standing.add(reacted(message, channel, user, emoji, since)));
            }
            return Optional.of(standing);
        } catch (RestProblem problem) {
            if (problem.fate() == RestProblem.Fate.REFUSED) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    /** Whatever their style or skin tone. */
    private static List<String> wanted(DataObject message) {
        return reactions(message).stream()
                .map(reaction -> reaction.getObject("emoji").getString("name", ""))
                .filter(emoji -> WANTED.stream().anyMatch(emoji::startsWith))
                .toList();
    }

    private static List<DataObject> reactions(DataObject message) {
        return message.optArray("reactions").orElseGet(DataArray::empty).stream(DataArray::getObject)
                .toList();
    }

    private List<String> users(String place, String message, String emoji) throws RestProblem {
        var users = new ArrayList<String>();
        var route = Route.Messages.GET_REACTION_USERS
                .compile(place, message, emoji)
                .withQueryParams("limit", String.valueOf(PAGE));
        var page = page(route);
        while (page.size() == PAGE) {
            users.addAll(page);
            page = page(route.withQueryParams("after", page.get(PAGE - 1)));
        }
        users.addAll(page);
        return users;
    }

    /** The last may have been taken back since the message was read. */
    private List<String> page(Route.CompiledRoute route) throws RestProblem {
        try {
            return rest.array(route).stream(DataArray::getObject)
                    .map(user -> user.getString("id"))
                    .toList();
        } catch (RestProblem problem) {
            if (problem.is(UNKNOWN_EMOJI)) {
                return List.of();
            }
            throw problem;
        }
    }

    private static Delivery.Reacted reacted(
            DataObject message, Channel channel, String user, String emoji, Instant since) {
        var id = message.getString("id");
        return new Delivery.Reacted(
                "standing " + id + " " + user + " " + emoji,
                channel,
                id,
                new Member(channel.team(), user),
                emoji,
                true,
                since);
    }
}
