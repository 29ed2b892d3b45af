package dev.warmup.platform.slack;

import dev.warmup.chat.Card;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.ReplyTo;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Sent;
import dev.warmup.store.SlackSendings;
import dev.warmup.store.SlackSendings.Sending;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * Replies that one member sees: at the address that came with what the member did, else shown in the channel to that
 * member, else as a direct message. Only the last can be looked for after a lost answer.
 */
final class PrivateReplies {
    private static final String METHOD = "chat.postEphemeral";
    private static final Set<String> NOT_HERE = Set.of(
            "not_in_channel", "channel_not_found", "user_not_in_channel", "is_archived", "messages_tab_disabled");

    private final WebApi api;
    private final ResponseUrl responseUrl;
    private final Posting posting;
    private final Pictures pictures;
    private final DirectMessages directMessages;
    private final SlackSendings sendings;
    private final InstantSource clock;

    PrivateReplies(Tools tools, SlackSendings sendings, InstantSource clock) {
        this.api = tools.api();
        this.responseUrl = tools.responseUrl();
        this.posting = tools.posting();
        this.pictures = tools.pictures();
        this.directMessages = tools.directMessages();
        this.sendings = sendings;
        this.clock = clock;
    }

    /** What it sends with. */
    record Tools(
            WebApi api, ResponseUrl responseUrl, Posting posting, Pictures pictures, DirectMessages directMessages) {}

    Sent send(String entry, Outgoing.PrivateReply reply) throws SendFailure {
        var to = reply.to();
        if (DirectMessages.isDirect(to.channel())) {
            return direct(entry, reply.card(), new Place(to.channel().id(), ""));
        }
        var pages = Page.of(reply.card(), pictures.of(entry, reply.card()));
        if (isGood(to) && respond(entry, to, pages, false)) {
            return Sent.nowhere();
        }
        if (to.token().isEmpty() && !to.channel().id().isEmpty() && show(entry, to, pages)) {
            return Sent.nowhere();
        }
        return direct(entry, reply.card(), directMessages.with(to.member()));
    }

    Sent replace(String entry, Outgoing.ReplaceReply reply) throws SendFailure {
        var to = reply.to();
        var pages = Page.of(reply.card(), pictures.of(entry, reply.card()));
        if (isGood(to) && respond(entry, to, pages, true)) {
            return new Sent(reply.message(), "");
        }
        if (DirectMessages.isDirect(to.channel()) && !reply.message().isEmpty()) {
            return update(reply, pages.get(0));
        }
        return send(entry, new Outgoing.PrivateReply(to, reply.card()));
    }

    private Sent update(Outgoing.ReplaceReply reply, Page page) throws SendFailure {
        var channel = reply.to().channel().id();
        api.call(
                "chat.update",
                channel,
                methods -> methods.chatUpdate(request -> request.channel(channel)
                        .ts(reply.message())
                        .text(page.text())
                        .blocks(page.blocks())));
        return new Sent(reply.message(), "");
    }

    private Sent direct(String entry, Card card, Place place) throws SendFailure {
        return new Sent(posting.post(entry, card, place), "");
    }

    private boolean isGood(ReplyTo to) {
        return !to.token().isEmpty() && clock.instant().isBefore(to.expires());
    }

    private boolean respond(String entry, ReplyTo to, List<Page> pages, boolean replace) throws SendFailure {
        return each(entry, pages, (page, first) -> responseUrl.send(to.token(), page, to.thread(), replace && first));
    }

    private boolean show(String entry, ReplyTo to, List<Page> pages) throws SendFailure {
        return each(entry, pages, (page, first) -> ephemeral(to, page));
    }

    /** Shows one page; false when it cannot be shown this way at all. */
    @FunctionalInterface
    private interface Showing {
        boolean show(Page page, boolean first) throws SendFailure;
    }

    private boolean each(String entry, List<Page> pages, Showing showing) throws SendFailure {
        var there = sendings.of(entry);
        for (int part = 0; part < pages.size(); part++) {
            int current = part;
            if (there.stream().anyMatch(sending -> sending.part() == current && sending.isThere())) {
                continue;
            }
            sendings.begin(entry, new Sending(part, "", "", clock.instant(), ""));
            if (!showing.show(pages.get(part), part == 0)) {
                sendings.forget(entry);
                return false;
            }
            sendings.arrived(entry, part, "shown");
        }
        return true;
    }

    private boolean ephemeral(ReplyTo to, Page page) throws SendFailure {
        var channel = to.channel().id();
        var answer = api.ask(
                METHOD,
                channel,
                methods -> methods.chatPostEphemeral(request -> request.channel(channel)
                        .user(to.member().id())
                        .threadTs(to.thread().isEmpty() ? null : to.thread())
                        .text(page.text())
                        .blocks(page.blocks())));
        if (answer.isOk()) {
            return true;
        }
        if (NOT_HERE.contains(Given.text(answer.getError()))) {
            return false;
        }
        if (page.hasPictures() && Given.text(answer.getError()).equals("invalid_blocks")) {
            return ephemeral(to, page.withoutPictures());
        }
        throw api.failure(METHOD, channel, answer);
    }
}
