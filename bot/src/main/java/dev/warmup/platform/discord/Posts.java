package dev.warmup.platform.discord;

import dev.warmup.chat.Card;
import dev.warmup.store.DiscordMessages;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Messages in channels, threads and direct conversations. Under one key Discord makes one message for some minutes;
 * after that the key's message is looked for among the last ones.
 */
final class Posts {
    private static final int MOST_PAGES = 5;
    private static final int PAGE = 100;
    private static final int MOST_KNOWN = 5_000;

    private final Rest rest;
    private final Places places;
    private final Threads threads;
    private final Permissions permissions;
    private final DiscordMessages messages;
    private final CardRendering rendering;
    private final Bounded<String, String> nonceOf = new Bounded<>(MOST_KNOWN);
    private final Bounded<String, String> messageOf = new Bounded<>(MOST_KNOWN);

    Posts(Rest rest, Places places, Permissions permissions, DiscordMessages messages, CardRendering rendering) {
        this.rest = rest;
        this.places = places;
        this.threads = new Threads(rest);
        this.permissions = permissions;
        this.messages = messages;
        this.rendering = rendering;
    }

    /** Sends a card to a place and says under which id it stands there. */
    String send(String place, String key, Card card) throws RestProblem {
        var nonce = Fingerprint.nonce(key);
        var rendered = rendering.render(card);
        var body = rendered.toData().put("nonce", nonce).put("enforce_nonce", true);
        try {
            var sent = rest.message(Route.Messages.SEND_MESSAGE.compile(place), body, rendered.getFiles());
            return stands(sent.getString("id"), place, nonce);
        } catch (RestProblem problem) {
            if (problem.is(RestProblem.ARCHIVED_THREAD)) {
                threads.reopen(place);
                return send(place, key, card);
            }
            throw permissions.explained(place, problem);
        }
    }

    private String stands(String message, String place, String nonce) {
        heard(message, place, nonce);
        return message;
    }

    /** A message of ours was seen, under the nonce it was sent with. */
    void heard(String message, String place, String nonce) {
        places.stands(message, place);
        places.use(place);
        nonceOf.put(message, nonce);
        messageOf.put(nonce, message);
    }

    /** The thread under a message, made if it is not there. */
    String thread(String channel, String message, Card card) throws RestProblem {
        try {
            var thread = threads.open(channel, message, card);
            places.use(thread);
            places.hangsOn(thread, channel);
            return thread;
        } catch (RestProblem problem) {
            throw permissions.explained(channel, problem);
        }
    }

    /** Looks for what was to be sent under a key. */
    Optional<String> find(String place, String key, Card card) throws RestProblem, Untraceable {
        var nonce = Fingerprint.nonce(key);
        var known = messageOf.get(nonce);
        if (known.isPresent()) {
            return known;
        }
        return search(
                place, new Wanted(nonce, Fingerprint.of(rendering.render(card).toData()), rest.botId()));
    }

    private record Wanted(String nonce, String fingerprint, String author) {}

    private Optional<String> search(String place, Wanted wanted) throws RestProblem, Untraceable {
        var route = Route.Messages.GET_MESSAGE_HISTORY.compile(place).withQueryParams("limit", String.valueOf(PAGE));
        var page = rest.array(route);
        for (int pages = 1; ; pages++) {
            var found = page.stream(DataArray::getObject)
                    .filter(message -> isIt(message, wanted))
                    .findFirst();
            if (found.isPresent()) {
                return Optional.of(stands(found.get().getString("id"), place, wanted.nonce()));
            }
            if (page.isEmpty() && !permissions.canReadHistory(place)) {
                throw new Untraceable();
            }
            if (page.length() < PAGE) {
                return Optional.empty();
            }
            if (pages == MOST_PAGES) {
                throw new Untraceable();
            }
            page = rest.array(route.withQueryParams(
                    "before", page.getObject(page.length() - 1).getString("id")));
        }
    }

    private boolean isIt(DataObject message, Wanted wanted) {
        var id = message.getString("id");
        var author = message.optObject("author")
                .map(user -> user.getString("id", ""))
                .orElse("");
        if (!author.equals(wanted.author())) {
            return false;
        }
        var nonce = Optional.ofNullable(message.getString("nonce", null)).or(() -> nonceOf.get(id));
        return nonce.map(wanted.nonce()::equals)
                .orElseGet(() -> Fingerprint.of(message).equals(wanted.fingerprint())
                        && messages.sent(id).isEmpty());
    }

    void retract(String place, String message) throws RestProblem {
        try {
            rest.run(Route.Messages.DELETE_MESSAGE.compile(place, message));
        } catch (RestProblem problem) {
            if (!List.of(RestProblem.UNKNOWN_MESSAGE, RestProblem.UNKNOWN_CHANNEL)
                    .contains(problem.code())) {
                throw permissions.explained(place, problem);
            }
        }
    }

    /** Nobody can say any more whether it is there. */
    static final class Untraceable extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;
    }
}
