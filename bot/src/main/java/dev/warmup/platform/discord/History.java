package dev.warmup.platform.discord;

import dev.warmup.chat.Collected;
import dev.warmup.chat.Delivery;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What happened in threads earlier. */
final class History {
    private static final int PAGE = 100;
    private static final Comparator<DataObject> OLDEST_FIRST =
            Comparator.comparing(message -> message.getUnsignedLong("id"), Long::compareUnsigned);

    private final Rest rest;
    private final Heard heard;
    private final Places places;
    private final Permissions permissions;

    History(Rest rest, Heard heard, Places places, Permissions permissions) {
        this.rest = rest;
        this.heard = heard;
        this.places = places;
        this.permissions = permissions;
    }

    /** What was said and changed since; one has to read a thread from its beginning to see what was changed. */
    Collected collect(Channel channel, String thread, Instant since) throws RestProblem {
        var news = new ArrayList<Delivery.News>();
        for (var message : all(thread)) {
            if (Heard.isFromMember(message)) {
                places.stands(message.getString("id"), thread);
                news(message, channel, thread, since).forEach(news::add);
            }
        }
        return Collected.only(news);
    }

    private List<Delivery.News> news(DataObject message, Channel channel, String thread, Instant since)
            throws RestProblem {
        var news = new ArrayList<Delivery.News>();
        if (!Snowflake.time(message.getString("id")).isBefore(since)) {
            var said = heard.earlier(message, channel, thread);
            Optional.of(said).filter(one -> !one.text().isBlank()).ifPresent(news::add);
        }
        heard.edited(message, channel)
                .filter(edited -> !edited.at().isBefore(since))
                .ifPresent(news::add);
        return news;
    }

    private List<DataObject> all(String place) throws RestProblem {
        var messages = new ArrayList<DataObject>();
        var last = "0";
        List<DataObject> page;
        do {
            page = page(place, last);
            messages.addAll(page);
            last = page.isEmpty() ? last : page.get(page.size() - 1).getString("id");
        } while (page.size() == PAGE);
        return messages;
    }

    private List<DataObject> page(String place, String after) throws RestProblem {
        var route = Route.Messages.GET_MESSAGE_HISTORY
                .compile(place)
                .withQueryParams("limit", String.valueOf(PAGE), "after", after);
        try {
            return rest.array(route).stream(DataArray::getObject)
                    .sorted(OLDEST_FIRST)
                    .toList();
        } catch (RestProblem problem) {
            throw permissions.explained(place, problem);
        }
    }
}
