package dev.warmup.platform.slack;

import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import dev.warmup.chat.Card;
import dev.warmup.chat.SendFailure;
import dev.warmup.store.SlackSendings;
import dev.warmup.store.SlackSendings.Sending;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for messages of ours of which nobody saw whether they arrived, by the key in their metadata. */
final class Tracing {
    /** Their clock and ours may differ. */
    private static final Duration DRIFT = Duration.ofMinutes(2);

    private static final int PAGE = 200;

    private final WebApi api;
    private final Identity identity;
    private final SlackSendings sendings;

    Tracing(WebApi api, Identity identity, SlackSendings sendings) {
        this.api = api;
        this.identity = identity;
        this.sendings = sendings;
    }

    /** One page of messages, and where the next begins. */
    private record Listing(List<Message> messages, @Nullable ResponseMetadata next) {}

    /**
     * Whether all messages of an entry are there. What is found is noted, so that sending goes on behind it.
     *
     * @return the id of the first, where all are there
     */
    Optional<String> trace(String entry, Card card) throws SendFailure {
        var pages = Page.of(card, Map.of());
        int found = 0;
        String first = "";
        for (var sending : sendings.of(entry)) {
            var text = sending.part() < pages.size() ? pages.get(sending.part()).text() : "";
            var message = sending.isThere() ? sending.message() : look(entry, sending, text);
            if (!message.isEmpty() && !sending.isThere()) {
                sendings.arrived(entry, sending.part(), message);
            }
            found += message.isEmpty() ? 0 : 1;
            first = sending.part() == 0 ? message : first;
        }
        return found == pages.size() ? Optional.of(first) : Optional.empty();
    }

    /** Whether what was begun went where it can be looked for; what only one member was shown cannot. */
    boolean isTraceable(String entry) {
        return sendings.of(entry).stream()
                .noneMatch(sending -> sending.channel().isEmpty());
    }

    private String look(String entry, Sending sending, String text) throws SendFailure {
        var key = Posting.key(entry, sending.part());
        String cursor = "";
        do {
            var listing = sending.thread().isEmpty() ? history(sending, cursor) : replies(sending, cursor);
            for (var message : Given.list(listing.messages())) {
                if (isOurs(message, key, text)) {
                    return message.getTs();
                }
            }
            cursor = listing.next() == null ? "" : Given.text(listing.next().getNextCursor());
        } while (!cursor.isEmpty());
        return "";
    }

    /** A server that keeps no metadata can only be asked for the words. */
    private boolean isOurs(Message message, String key, String text) {
        var metadata = message.getMetadata();
        if (metadata == null || metadata.getEventPayload() == null) {
            return isBots(message) && !text.isEmpty() && text.equals(message.getText());
        }
        return Posting.EVENT_TYPE.equals(metadata.getEventType())
                && key.equals(metadata.getEventPayload().get("key"));
    }

    private boolean isBots(Message message) {
        var bot = identity.known().map(Workspace::botUser).orElse("");
        return !Given.text(message.getBotId()).isEmpty() || (!bot.isEmpty() && bot.equals(message.getUser()));
    }

    private Listing history(Sending sending, String cursor) throws SendFailure {
        var answer = api.call(
                "conversations.history",
                sending.channel(),
                methods -> methods.conversationsHistory(request -> request.channel(sending.channel())
                        .oldest(oldest(sending))
                        .includeAllMetadata(true)
                        .cursor(cursor.isEmpty() ? null : cursor)
                        .limit(PAGE)));
        return new Listing(answer.getMessages(), answer.getResponseMetadata());
    }

    private Listing replies(Sending sending, String cursor) throws SendFailure {
        var answer = api.call(
                "conversations.replies",
                sending.channel(),
                methods -> methods.conversationsReplies(request -> request.channel(sending.channel())
                        .ts(sending.thread())
                        .oldest(oldest(sending))
                        .includeAllMetadata(true)
                        .cursor(cursor.isEmpty() ? null : cursor)
                        .limit(PAGE)));
        return new Listing(answer.getMessages(), answer.getResponseMetadata());
    }

    private static String oldest(Sending sending) {
        return Ts.of(sending.startedAt().minus(DRIFT));
    }
}
