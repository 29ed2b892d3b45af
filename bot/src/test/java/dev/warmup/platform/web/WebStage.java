package dev.warmup.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.RecordedReception;
import dev.warmup.chat.Stage;
import dev.warmup.store.Room;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The room for the contract suite. What a member sees is fetched, and must be what the open tab was pushed. */
final class WebStage implements Stage {
    private final RecordedReception reception = new RecordedReception();
    private final TestRoom room;
    private final Map<String, Guest> guestsByName = new LinkedHashMap<>();
    private final Map<Member, Guest> guests = new HashMap<>();

    private record Guest(Member member, Visitor visitor, Tab tab) {}

    WebStage(Path folder, CommandBook commands) throws Exception {
        this.room = TestRoom.open(folder, reception, commands);
    }

    @Override
    public ChatPlatform platform() {
        return room.platform();
    }

    @Override
    public RecordedReception reception() {
        return reception;
    }

    @Override
    public Channel channel() {
        return Room.CHANNEL;
    }

    @Override
    public Member member(String name) {
        return guestsByName.computeIfAbsent(name, this::arrive).member();
    }

    private Guest arrive(String name) {
        var visitor = new Visitor(room.server().address());
        var member = new Member(Room.TEAM, visitor.join(name));
        var guest = new Guest(member, visitor, new Tab(visitor));
        guests.put(member, guest);
        return guest;
    }

    private Guest guest(Member member) {
        return java.util.Objects.requireNonNull(guests.get(member));
    }

    @Override
    public List<Seen> sees(Member member, String thread) {
        var guest = guest(member);
        var page = thread.isEmpty()
                ? Visitor.json(guest.visitor().get("/room/state")).path("channel")
                : Visitor.json(guest.visitor().get("/room/threads/" + thread)).path("page");
        var fetched =
                StreamSupport.stream(page.path("messages").spliterator(), false).toList();
        assertThat(guest.tab().await(thread, fetched::equals)).isEqualTo(fetched);
        return fetched.stream()
                .filter(message -> !message.path("kind").asText().equals("echo"))
                .map(SeenInRoom::of)
                .toList();
    }

    @Override
    public Told says(Member member, String thread, String text) {
        return act(member, Map.of("kind", "message", "thread", thread, "text", text));
    }

    @Override
    public Told edits(Member member, String message, String text) {
        return act(member, Map.of("kind", "edit", "message", message, "text", text));
    }

    @Override
    public Told deletes(Member member, String message) {
        return act(member, Map.of("kind", "delete", "message", message));
    }

    @Override
    public Told reacts(Member member, String message, String emoji, boolean added) {
        return act(member, Map.of("kind", "reaction", "message", message, "emoji", emoji, "added", added));
    }

    @Override
    public Told types(Member member, String thread, String text) {
        return act(member, Map.of("kind", "command", "thread", thread, "text", text));
    }

    @Override
    public Told presses(Member member, String message, String action, String value) {
        return act(member, Map.of("kind", "press", "thread", "", "message", message, "action", action, "value", value));
    }

    @Override
    public Told submits(Member member, Told.FormShown form, Map<String, String> values) {
        var shown = (JsonNode) form.handle();
        return act(
                member,
                Map.of(
                        "kind",
                        "form",
                        "thread",
                        "",
                        "form",
                        shown.path("name").asText(),
                        "subject",
                        shown.path("subject").asText(),
                        "seal",
                        shown.path("seal").asText(),
                        "values",
                        values));
    }

    private Told act(Member member, Map<String, Object> act) {
        var body = new HashMap<>(act);
        body.put("id", UUID.randomUUID().toString());
        return told(guest(member).visitor().post("/room/deliveries", body));
    }

    private static Told told(HttpResponse<String> response) {
        var body = Visitor.json(response);
        if (response.statusCode() == 202) {
            return new Told.Taken();
        }
        if (body.has("form")) {
            var drafts = new HashMap<String, String>();
            body.path("form")
                    .path("fields")
                    .forEach(field -> drafts.put(
                            field.path("name").asText(), field.path("draft").asText()));
            return new Told.FormShown(body.path("form").path("title").asText(), drafts, body.path("form"));
        }
        if (body.has("errors")) {
            var sentences = new HashMap<String, String>();
            body.path("errors")
                    .forEach(error -> sentences.put(
                            error.path("field").asText(), error.path("message").asText()));
            return new Told.FieldsWrong(sentences);
        }
        return new Told.Sentence(body.path("message").asText());
    }

    @Override
    public void close() {
        guests.values().forEach(guest -> guest.tab().close());
        room.close();
    }
}
