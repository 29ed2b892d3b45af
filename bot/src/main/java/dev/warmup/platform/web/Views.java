package dev.warmup.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.store.RoomMember;
import dev.warmup.store.RoomMessage;
import dev.warmup.store.RoomMessage.Body;
import dev.warmup.store.RoomPages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page is told, as JSON. */
final class Views {
    private Views() {}

    /** Somebody. */
    record Person(String id, String name, boolean admin) {
        static Person of(RoomMember member) {
            return new Person(member.id(), member.name(), member.admin());
        }
    }

    /** Who put one reaction on a message. */
    record Reactions(String emoji, List<String> members, List<String> names) {}

    /**
     * A message as one of those who may see it gets it.
     *
     * @param kind said, echo, card or gone
     * @param at epoch milliseconds
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Message(
            String id,
            String thread,
            String kind,
            String author,
            String name,
            boolean secret,
            @Nullable String text,
            @Nullable Card card,
            RoomMessage.Marks marks,
            List<Reactions> reactions,
            int answers,
            long at,
            int version) {
        static Message of(RoomMessage message) {
            return new Message(
                    String.valueOf(message.id()),
                    message.thread(),
                    kindOf(message.body()),
                    message.author(),
                    message.authorName(),
                    !message.onlyFor().isEmpty(),
                    textOf(message.body()),
                    message.body() instanceof Body.Shown shown ? shown.card() : null,
                    message.marks(),
                    gathered(message.reactions()),
                    message.answers(),
                    message.at().toEpochMilli(),
                    message.version());
        }
    }

    /** A stretch of the channel or of a thread. */
    record Page(List<Message> messages, boolean more) {
        static Page of(RoomPages.Page page) {
            return new Page(page.messages().stream().map(Message::of).toList(), page.more());
        }
    }

    /** All that a page needs to begin with. */
    record State(Person me, Page channel, List<Control.Button> shortcuts) {}

    /** A thread: what it is about, and what stands under it. */
    record OpenThread(Message post, Page page) {}

    /** Pushed to every open tab. */
    record Pushed(String type, Message message) {}

    private static String kindOf(Body body) {
        if (body instanceof Body.Said) {
            return "said";
        }
        if (body instanceof Body.Echo) {
            return "echo";
        }
        return body instanceof Body.Shown ? "card" : "gone";
    }

    private static @Nullable String textOf(Body body) {
        if (body instanceof Body.Said said) {
            return said.text();
        }
        return body instanceof Body.Echo echo ? echo.text() : null;
    }

    private static List<Reactions> gathered(List<RoomMessage.Reaction> reactions) {
        Map<String, Reactions> byEmoji = new LinkedHashMap<>();
        for (var reaction : reactions) {
            var gathered = byEmoji.computeIfAbsent(
                    reaction.emoji(), emoji -> new Reactions(emoji, new ArrayList<>(), new ArrayList<>()));
            gathered.members().add(reaction.member());
            gathered.names().add(reaction.name());
        }
        return List.copyOf(byEmoji.values());
    }
}
