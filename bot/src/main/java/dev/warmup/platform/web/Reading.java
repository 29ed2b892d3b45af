package dev.warmup.platform.web;

import dev.warmup.chat.Texts;
import dev.warmup.store.RoomPages;
import io.javalin.http.Context;
import java.util.Map;
import java.util.TreeMap;

/** What the page asks for: sentences, the state, older messages, a thread, completions. */
final class Reading {
    private static final int PAGE = 50;
    private static final int LONGEST_TYPED = 500;
    private static final String SECTION = "room.";

    private final RoomParts parts;
    private final Sessions sessions;
    private final Sight sight;
    private final Completions completions;

    Reading(RoomParts parts, Sessions sessions) {
        this.parts = parts;
        this.sessions = sessions;
        this.sight = new Sight(parts.room(), parts.tabs());
        this.completions = new Completions(parts.commands(), parts.room().members());
    }

    /** The page's own sentences. Placeholders are filled in on the page. */
    void texts(Context context) {
        var texts = Texts.in(Language.of(context));
        Map<String, String> sentences = new TreeMap<>();
        for (var key : texts.keys()) {
            if (key.startsWith(SECTION)) {
                sentences.put(key.substring(SECTION.length()), texts.get(key, "{0}", "{1}"));
            }
        }
        RoomJson.answer(context, sentences);
    }

    void state(Context context) {
        var member = sessions.required(context);
        var page = parts.room().pages().page(new RoomPages.View(member.id(), "", Long.MAX_VALUE, PAGE));
        RoomJson.answer(context, new Views.State(Views.Person.of(member), Views.Page.of(page), parts.shortcuts()));
    }

    /** Older messages of the channel, or of a thread. */
    void older(Context context) {
        var member = sessions.required(context);
        var thread =
                String.valueOf(context.queryParamAsClass("thread", String.class).getOrDefault(""));
        var before = context.queryParamAsClass("before", Long.class).getOrDefault(Long.MAX_VALUE);
        var page = parts.room().pages().page(new RoomPages.View(member.id(), thread, before, PAGE));
        RoomJson.answer(context, Views.Page.of(page));
    }

    /** One message, for a link that leads to it. */
    void message(Context context) {
        var member = sessions.required(context);
        RoomJson.answer(context, Views.Message.of(sight.message(context.pathParam("id"), member.id())));
    }

    void thread(Context context) {
        var member = sessions.required(context);
        var post = sight.message(context.pathParam("id"), member.id());
        var page = parts.room()
                .pages()
                .page(new RoomPages.View(member.id(), String.valueOf(post.id()), Long.MAX_VALUE, PAGE));
        RoomJson.answer(context, new Views.OpenThread(Views.Message.of(post), Views.Page.of(page)));
    }

    void completion(Context context) {
        sessions.required(context);
        var typed =
                String.valueOf(context.queryParamAsClass("typed", String.class).getOrDefault(""));
        var texts = Texts.in(Language.of(context));
        RoomJson.answer(context, typed.length() > LONGEST_TYPED ? java.util.List.of() : completions.of(texts, typed));
    }
}
