package dev.warmup.platform.discord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Reads all messages of a thread, which come in pages. */
final class ThreadPages {
    private static final int PAGE = 100;
    private static final Comparator<DataObject> OLDEST_FIRST =
            Comparator.comparing(message -> message.getUnsignedLong("id"), Long::compareUnsigned);

    private final Rest rest;

    ThreadPages(Rest rest) {
        this.rest = rest;
    }

    /** All of them, oldest first. */
    List<DataObject> all(String thread) throws RestProblem {
        var messages = new ArrayList<DataObject>();
        var last = "0";
        List<DataObject> page;
        do {
            page = page(thread, last);
            messages.addAll(page);
            last = page.isEmpty() ? last : page.get(page.size() - 1).getString("id");
        } while (page.size() == PAGE);
        return messages;
    }

    private List<DataObject> page(String thread, String after) throws RestProblem {
        var route = Route.Messages.GET_MESSAGE_HISTORY
                .compile(thread)
                .withQueryParams("limit", String.valueOf(PAGE), "after", after);
        return rest.array(route).stream(DataArray::getObject)
                .sorted(OLDEST_FIRST)
                .toList();
    }
}
