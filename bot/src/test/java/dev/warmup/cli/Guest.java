package dev.warmup.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.warmup.platform.web.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** A member of the room who speaks to a running bot over HTTP, and looks again until what should come is there. */
final class Guest {
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final Visitor visitor;
    private final String name;

    private Guest(Visitor visitor, String name) {
        this.visitor = visitor;
        this.name = name;
    }

    static Guest join(String address, String name) {
        var visitor = new Visitor(address);
        visitor.join(name);
        return new Guest(visitor, name);
    }

    void becomeAdmin(String link) {
        visitor.get(link.substring(link.indexOf("/admin/")));
    }

    /** The posts that have a thread, oldest first. */
    List<JsonNode> questions() {
        return channel().stream()
                .filter(message -> message.path("marks").path("threaded").asBoolean())
                .toList();
    }

    List<JsonNode> channel() {
        return list(Visitor.json(visitor.get("/room/state")).path("channel").path("messages"));
    }

    List<JsonNode> thread(String post) {
        return list(
                Visitor.json(visitor.get("/room/threads/" + post)).path("page").path("messages"));
    }

    /** Waits for the question after so many, and says its id. */
    String awaitQuestion(int number) {
        return await("question " + number, () -> questions(), all -> all.size() >= number)
                .get(number - 1)
                .path("id")
                .asText();
    }

    /** Writes in the thread and waits for the check mark. */
    void answer(String post, String text) {
        act(Map.of("kind", "message", "thread", post, "text", text));
        await(
                "the check mark of " + name,
                () -> thread(post),
                all -> all.stream()
                        .anyMatch(message -> text.equals(message.path("text").asText())
                                && message.path("marks").path("checked").asBoolean()));
    }

    /** Types a command and waits for the bot's reply, private or for all; its JSON as text. */
    String type(String command) {
        return lastCard(command).toString();
    }

    private JsonNode lastCard(String command) {
        int before = cards();
        act(Map.of("kind", "command", "thread", "", "text", command));
        var all = await("a reply to " + command, this::channel, seen -> cards(seen) > before);
        return all.stream().filter(Guest::isCard).reduce((first, last) -> last).orElseThrow();
    }

    /** What {@code /streak} says: the streak now, the longest, the freezes in hand. */
    List<String> streak() {
        var facts = StreamSupport.stream(
                        lastCard("/streak").path("card").path("blocks").spliterator(), false)
                .filter(block -> block.path("type").asText().equals("Facts"))
                .findFirst()
                .orElseThrow();
        return facts.path("facts").findValuesAsText("value");
    }

    /** Waits until a message of the bot in the thread holds this text. */
    void awaitInThread(String post, String text) {
        await(
                text,
                () -> thread(post),
                all -> all.stream()
                        .anyMatch(
                                message -> isCard(message) && message.toString().contains(text)));
    }

    private int cards() {
        return cards(channel());
    }

    private static int cards(List<JsonNode> messages) {
        return (int) messages.stream().filter(Guest::isCard).count();
    }

    private static boolean isCard(JsonNode message) {
        return message.path("kind").asText().equals("card");
    }

    private void act(Map<String, Object> act) {
        var body = new java.util.HashMap<>(act);
        body.put("id", UUID.randomUUID().toString());
        var response = visitor.post("/room/deliveries", body);
        if (response.statusCode() != 202) {
            throw new AssertionError(act + " was answered with " + response.statusCode() + " " + response.body());
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static <T> T await(String what, java.util.function.Supplier<T> look, Predicate<T> there) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        T seen = look.get();
        while (!there.test(seen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still missing: " + what + " in " + seen);
            }
            seen = look.get();
        }
        return seen;
    }
}
