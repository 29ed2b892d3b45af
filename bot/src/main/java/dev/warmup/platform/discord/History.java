package dev.warmup.platform.discord;

import dev.warmup.chat.Delivery;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What members said earlier. */
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

    List<Delivery.Said> since(Channel channel, String thread, Instant since) throws RestProblem {
        var said = new ArrayList<Delivery.Said>();
        var place = thread.isEmpty() ? channel.id() : thread;
        var last = Snowflake.before(since);
        while (true) {
            var page = page(place, last);
            for (var message : page) {
                if (Heard.isFromMember(message)) {
                    places.stands(message.getString("id"), place);
                    said.add(heard.earlier(message, channel, thread));
                }
            }
            if (page.size() < PAGE) {
                return said.stream()
                        .filter(one -> !one.text().isBlank() && !one.at().isBefore(since))
                        .toList();
            }
            last = page.get(page.size() - 1).getString("id");
        }
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
