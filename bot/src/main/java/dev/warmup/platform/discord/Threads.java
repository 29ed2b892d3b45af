package dev.warmup.platform.discord;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Threads made from our messages; each has the id of its message. */
final class Threads {
    private static final int MOST_NAME = 100;
    /** A week in minutes, Discord's longest: a question stays open over the weekend. */
    private static final int ARCHIVED_AFTER = 10_080;

    private final Rest rest;

    Threads(Rest rest) {
        this.rest = rest;
    }

    /** Opens the thread under a message; the one that is there when it was opened before. */
    String open(String channel, String message, Card card) throws RestProblem {
        var body = DataObject.empty().put("name", name(card)).put("auto_archive_duration", ARCHIVED_AFTER);
        try {
            var route = Route.Channels.CREATE_THREAD_FROM_MESSAGE.compile(channel, message);
            return rest.object(route, body).getString("id");
        } catch (RestProblem problem) {
            if (problem.is(RestProblem.THREAD_EXISTS)) {
                return message;
            }
            throw problem;
        }
    }

    void reopen(String thread) throws RestProblem {
        rest.run(
                Route.Channels.MODIFY_CHANNEL.compile(thread),
                DataObject.empty().put("archived", false).put("locked", false));
    }

    private static String name(Card card) {
        var title = card.title().isBlank() ? firstWords(card) : card.title();
        var line = Literal.clean(title).replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "Warmup" : Literal.cut(line, MOST_NAME);
    }

    private static String firstWords(Card card) {
        for (var block : card.blocks()) {
            if (block instanceof Block.Markdown markdown) {
                return markdown.text().replaceAll("[*_`#>]", "");
            } else if (block instanceof Block.Plain plain) {
                return plain.text();
            }
        }
        return "";
    }
}
