package dev.warmup.platform.slack;

import dev.warmup.chat.Collected;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.SendFailure;
import dev.warmup.team.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads what happened in a thread. */
final class ThreadHistory {
    private final Identity identity;
    private final ThreadPages pages;
    private final ThreadReactions reactions;
    private final SaidMessages said;
    private final TextFiles files;

    ThreadHistory(WebApi api, Identity identity, SaidMessages said, TextFiles files) {
        this.identity = identity;
        this.pages = new ThreadPages(api);
        this.reactions = new ThreadReactions(api);
        this.said = said;
        this.files = files;
    }

    /** @param looked when the look began: what is gone was taken away by then */
    Collected collect(Channel channel, String thread, Instant since, Instant looked) throws SendFailure {
        var workspace = identity.learn();
        var found = pages.read(channel.id(), thread);
        if (found.gone()) {
            return Collected.only(List.of(Talk.deleted(channel, thread, looked)));
        }
        var news = new ArrayList<Delivery.News>();
        for (var message : found.messages()) {
            if (message.isSaid() && !message.user().equals(workspace.botUser()) && !message.isRootOf(thread)) {
                news.addAll(news(workspace, channel, message, since));
            }
        }
        var tallied = new HashSet<String>();
        for (var message : found.messages()) {
            var standing = reactions.on(workspace, channel, message, since);
            news.addAll(standing.reactions());
            if (standing.all()) {
                tallied.add(message.ts());
            }
        }
        return new Collected(news, found.standing(thread), tallied);
    }

    /** Files are read again only where there is something to tell. */
    private List<Delivery.News> news(Workspace workspace, Channel channel, Written message, Instant since)
            throws SendFailure {
        var saidAt = Ts.instant(message.ts(), Instant.EPOCH);
        var editedAt = Ts.instant(message.edited(), Instant.MIN);
        if (saidAt.isBefore(since) && editedAt.isBefore(since)) {
            return List.of();
        }
        var text = files.with(said.text(message), message.files());
        var news = new ArrayList<Delivery.News>();
        if (!saidAt.isBefore(since)) {
            news.add(said.of(workspace, channel, message, text));
        }
        if (!editedAt.isBefore(since)) {
            news.add(Talk.edited(channel, message.ts(), text, editedAt));
        }
        return news;
    }
}
