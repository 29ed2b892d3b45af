package dev.warmup.platform.slack;

import com.google.gson.Gson;
import com.slack.api.util.json.GsonFactory;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.SendFailure;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads what members said in a thread. */
final class ThreadHistory {
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final int PAGE = 200;

    private final WebApi api;
    private final Identity identity;
    private final SaidMessages said;
    private final TextFiles files;

    ThreadHistory(WebApi api, Identity identity, SaidMessages said, TextFiles files) {
        this.api = api;
        this.identity = identity;
        this.said = said;
        this.files = files;
    }

    List<Delivery.Said> saidSince(Channel channel, String thread, Instant since) throws SendFailure {
        var workspace = identity.learn();
        var found = new ArrayList<Delivery.Said>();
        for (var message : replies(channel.id(), thread, since)) {
            if (message.isSaid() && !message.user().equals(workspace.botUser()) && !isBefore(message, since)) {
                found.add(withFiles(said.of(workspace, channel, message), message));
            }
        }
        return found;
    }

    private static boolean isBefore(Written message, Instant since) {
        return message.thread().isEmpty()
                || Ts.instant(message.ts(), Instant.EPOCH).isBefore(since);
    }

    private Delivery.Said withFiles(Delivery.Said message, Written written) throws SendFailure {
        if (written.files().isEmpty()) {
            return message;
        }
        return new Delivery.Said(
                message.id(),
                message.channel(),
                message.thread(),
                message.message(),
                message.member(),
                message.name(),
                files.with(message.text(), written.files()),
                message.at());
    }

    private List<Written> replies(String channel, String thread, Instant since) throws SendFailure {
        var messages = new ArrayList<Written>();
        var oldest = since.getEpochSecond() <= 0 ? null : Ts.of(since.minusSeconds(1));
        String cursor = "";
        do {
            var from = cursor.isEmpty() ? null : cursor;
            var answer = api.call(
                    "conversations.replies",
                    channel,
                    methods -> methods.conversationsReplies(request -> request.channel(channel)
                            .ts(thread)
                            .oldest(oldest)
                            .cursor(from)
                            .limit(PAGE)));
            Given.list(answer.getMessages())
                    .forEach(message ->
                            messages.add(Written.of(GSON.toJsonTree(message).getAsJsonObject())));
            var next = answer.getResponseMetadata();
            cursor = next == null ? "" : Given.text(next.getNextCursor());
        } while (!cursor.isEmpty());
        return messages;
    }
}
