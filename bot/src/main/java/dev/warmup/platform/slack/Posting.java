package dev.warmup.platform.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.SendFailure;
import dev.warmup.store.SlackSendings;
import dev.warmup.store.SlackSendings.Sending;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Posts a card as one message or several. Each is written down before it is sent and carries the entry's key as
 * metadata, for Slack itself does not notice when one is sent twice.
 */
final class Posting {
    static final String EVENT_TYPE = "warmup";
    private static final String METHOD = "chat.postMessage";

    private final WebApi api;
    private final Pictures pictures;
    private final SlackSendings sendings;
    private final InstantSource clock;

    Posting(WebApi api, Pictures pictures, SlackSendings sendings, InstantSource clock) {
        this.api = api;
        this.pictures = pictures;
        this.sendings = sendings;
        this.clock = clock;
    }

    /** Posts what is not there yet of a card, and returns the id of its first message. */
    String post(String entry, Card card, Place place) throws SendFailure {
        return post(entry, card, place, pictures.of(entry, card));
    }

    private String post(String entry, Card card, Place place, Map<Block.Picture, String> files) throws SendFailure {
        var there = sendings.of(entry);
        var pages = Page.of(card, files);
        String first = "";
        for (int part = 0; part < pages.size(); part++) {
            var message = arrived(there, part);
            if (message.isEmpty()) {
                var where =
                        new Place(place.channel(), part == 0 || !place.thread().isEmpty() ? place.thread() : first);
                message = post(entry, part, pages.get(part), where);
            }
            first = part == 0 ? message : first;
        }
        return first;
    }

    private static String arrived(List<Sending> there, int part) {
        return there.stream()
                .filter(sending -> sending.part() == part)
                .map(Sending::message)
                .findFirst()
                .orElse("");
    }

    private String post(String entry, int part, Page page, Place place) throws SendFailure {
        sendings.begin(entry, new Sending(part, place.channel(), place.thread(), clock.instant(), ""));
        var request = request(key(entry, part), page, place);
        var answer = api.ask(METHOD, place.channel(), methods -> send(methods, request));
        if (!answer.isOk() && refusesPictures(answer, page)) {
            var without = request(key(entry, part), page.withoutPictures(), place);
            answer = api.ask(METHOD, place.channel(), methods -> send(methods, without));
        }
        if (!answer.isOk()) {
            throw failure(place, answer);
        }
        sendings.arrived(entry, part, answer.getTs());
        return answer.getTs();
    }

    private SendFailure failure(Place place, ChatPostMessageResponse answer) {
        return Optional.of(place)
                .filter(Place::isDirect)
                .flatMap(direct -> DirectMessages.failure(METHOD, answer.getError()))
                .orElseGet(() -> api.failure(METHOD, place.channel(), answer));
    }

    private static boolean refusesPictures(ChatPostMessageResponse answer, Page page) {
        return page.hasPictures() && Given.text(answer.getError()).equals("invalid_blocks");
    }

    private static ChatPostMessageResponse send(MethodsClient methods, ChatPostMessageRequest request)
            throws IOException, SlackApiException {
        return methods.chatPostMessage(request);
    }

    private static ChatPostMessageRequest request(String key, Page page, Place place) {
        return ChatPostMessageRequest.builder()
                .channel(place.channel())
                .threadTs(place.thread().isEmpty() ? null : place.thread())
                .text(page.text())
                .blocks(page.blocks())
                .unfurlLinks(false)
                .unfurlMedia(false)
                .metadata(Message.Metadata.builder()
                        .eventType(EVENT_TYPE)
                        .eventPayload(Map.of("key", key))
                        .build())
                .build();
    }

    static String key(String entry, int part) {
        return part == 0 ? entry : entry + "/" + part;
    }
}
