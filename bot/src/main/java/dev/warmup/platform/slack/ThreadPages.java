package dev.warmup.platform.slack;

import com.google.gson.Gson;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.util.json.GsonFactory;
import dev.warmup.chat.SendFailure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads all that stands in a thread, and finds out whether the thread is there at all. */
final class ThreadPages {
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final int PAGE = 200;

    private final WebApi api;

    ThreadPages(WebApi api) {
        this.api = api;
    }

    /**
     * What was found.
     *
     * @param gone whether the thread's first message is certainly not there any more
     */
    record Found(List<Written> messages, boolean gone) {
        Found {
            messages = List.copyOf(messages);
        }

        /** Slack lists a thread with its first message: where that is missing, the list says nothing for certain. */
        Set<String> standing(String thread) {
            var listed = messages.stream().map(Written::ts).collect(Collectors.toSet());
            return listed.contains(thread)
                    ? messages.stream()
                            .filter(message -> !message.isTombstone())
                            .map(Written::ts)
                            .collect(Collectors.toSet())
                    : Set.of();
        }
    }

    Found read(String channel, String thread) throws SendFailure {
        var messages = new ArrayList<Written>();
        var cursors = new HashSet<String>();
        var cursor = "";
        do {
            var answer = page(channel, thread, cursor);
            if (!answer.isOk()) {
                return notListed(channel, thread, answer);
            }
            Given.list(answer.getMessages())
                    .forEach(message ->
                            messages.add(Written.of(GSON.toJsonTree(message).getAsJsonObject())));
            var next = answer.getResponseMetadata();
            cursor = next == null ? "" : Given.text(next.getNextCursor());
        } while (!cursor.isEmpty() && cursors.add(cursor));
        return new Found(messages, false);
    }

    private ConversationsRepliesResponse page(String channel, String thread, String cursor) throws SendFailure {
        return api.ask(
                "conversations.replies",
                channel,
                methods -> methods.conversationsReplies(request -> request.channel(channel)
                        .ts(thread)
                        .cursor(cursor.isEmpty() ? null : cursor)
                        .limit(PAGE)));
    }

    /** No thread may also mean that nobody has answered yet: the message itself is looked for before it is given up. */
    private Found notListed(String channel, String thread, ConversationsRepliesResponse answer) throws SendFailure {
        var error = Given.text(answer.getError());
        if (!error.equals("thread_not_found") && !error.equals("message_not_found")) {
            throw api.failure("conversations.replies", channel, answer);
        }
        var history = api.call(
                "conversations.history",
                channel,
                methods -> methods.conversationsHistory(request -> request.channel(channel)
                        .oldest(thread)
                        .latest(thread)
                        .inclusive(true)
                        .limit(1)));
        var stands = Given.list(history.getMessages()).stream()
                .anyMatch(message -> thread.equals(message.getTs()) && !"tombstone".equals(message.getSubtype()));
        return new Found(List.of(), !stands);
    }
}
