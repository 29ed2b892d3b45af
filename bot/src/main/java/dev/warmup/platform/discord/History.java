package dev.warmup.platform.discord;

import dev.warmup.chat.Collected;
import dev.warmup.chat.Delivery;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What happened in threads earlier. */
final class History {
    private final Rest rest;
    private final Heard heard;
    private final Places places;
    private final Permissions permissions;
    private final InstantSource clock;

    History(Rest rest, Heard heard, Places places, Permissions permissions, InstantSource clock) {
        this.rest = rest;
        this.heard = heard;
        this.places = places;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** What happened since; one has to read a thread from its beginning to see what was changed, and what is gone. */
    Collected collect(Channel channel, String thread, Instant since) throws RestProblem {
        var looked = clock.instant();
        try {
            checkPost(channel, thread);
            return collected(channel, thread, since);
        } catch (RestProblem problem) {
            if (problem.isGone()) {
                return Collected.only(
                        List.of(new Delivery.Deleted("missing thread " + thread, channel, thread, looked)));
            }
            throw permissions.explained(thread, problem);
        }
    }

    /** A thread outlives the message it was made from, which has its id. */
    private void checkPost(Channel channel, String thread) throws RestProblem {
        try {
            rest.run(Route.Messages.GET_MESSAGE.compile(channel.id(), thread));
        } catch (RestProblem problem) {
            if (problem.isGone() || problem.fate() != RestProblem.Fate.REFUSED) {
                throw problem;
            }
        }
    }

    private Collected collected(Channel channel, String thread, Instant since) throws RestProblem {
        var messages = new ThreadPages(rest).all(thread);
        var news = new ArrayList<Delivery.News>();
        for (var message : messages) {
            if (Heard.isFromMember(message)) {
                places.stands(id(message), thread);
                news.addAll(news(message, channel, thread, since));
            }
        }
        if (messages.isEmpty() && !permissions.canReadHistory(thread)) {
            return Collected.only(news);
        }
        var tallied = new HashSet<String>();
        var reacting = new Reacting(rest);
        for (var message : messages) {
            var reactions = reacting.on(message, channel, thread, since);
            reactions.ifPresent(all -> tallied.add(id(message)));
            news.addAll(reactions.orElse(List.of()));
        }
        // Where no message shows any reaction, not even a check mark of ours, nothing is concluded from that.
        boolean shown = messages.stream().anyMatch(Reacting::isShownWith);
        return new Collected(news, standing(messages, thread), shown ? tallied : Set.of());
    }

    private List<Delivery.News> news(DataObject message, Channel channel, String thread, Instant since)
            throws RestProblem {
        var news = new ArrayList<Delivery.News>();
        if (!Snowflake.time(id(message)).isBefore(since)) {
            var said = heard.earlier(message, channel, thread);
            Optional.of(said).filter(one -> !one.text().isBlank()).ifPresent(news::add);
        }
        heard.edited(message, channel)
                .filter(edited -> !edited.at().isBefore(since))
                .ifPresent(news::add);
        return news;
    }

    private static Set<String> standing(List<DataObject> messages, String thread) {
        return Stream.concat(Stream.of(thread), messages.stream().map(History::id))
                .collect(Collectors.toSet());
    }

    private static String id(DataObject message) {
        return message.getString("id");
    }
}
