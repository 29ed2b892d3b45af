package dev.warmup.platform.discord;

import dev.warmup.chat.Card;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Sent;
import dev.warmup.chat.Trace;
import dev.warmup.team.Member;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;

/** Messages to one member. */
final class DirectMessages {
    private static final int MOST_KNOWN = 10_000;

    private final Rest rest;
    private final Posts posts;
    private final Places places;
    private final CardRendering rendering;
    private final Bounded<String, String> conversations = new Bounded<>(MOST_KNOWN);

    DirectMessages(Rest rest, Posts posts, Places places, CardRendering rendering) {
        this.rest = rest;
        this.posts = posts;
        this.places = places;
        this.rendering = rendering;
    }

    /** Sends, and says under which id it stands. */
    String send(String key, Member member, Card card) throws RestProblem {
        return posts.send(conversation(member), key, card);
    }

    String replace(String key, Outgoing.ReplaceReply item) throws RestProblem {
        var conversation = conversation(item.to().member());
        if (!places.remembered(item.message()).filter(conversation::equals).isPresent()) {
            return send(key, item.to().member(), item.card());
        }
        var edited = MessageEditBuilder.fromCreateData(rendering.render(item.card()))
                .setReplace(true)
                .build();
        var route = Route.Messages.EDIT_MESSAGE.compile(conversation, item.message());
        return rest.message(route, edited.toData(), edited.getFiles()).getString("id");
    }

    Trace trace(String key, Member member, Card card) throws RestProblem, Posts.Untraceable {
        return posts.find(conversation(member), key, card)
                .<Trace>map(message -> new Trace.Found(new Sent(message, "")))
                .orElseGet(Trace.Absent::new);
    }

    private String conversation(Member member) throws RestProblem {
        var known = conversations.get(member.id());
        if (known.isPresent()) {
            return known.get();
        }
        var opened = rest.object(
                Route.Self.CREATE_PRIVATE_CHANNEL.compile(), DataObject.empty().put("recipient_id", member.id()));
        conversations.put(member.id(), opened.getString("id"));
        return opened.getString("id");
    }
}
