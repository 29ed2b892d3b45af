package dev.warmup.platform.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** All that Discord keeps: servers, people, channels, threads, conversations and messages. Guarded by itself. */
final class World {
    static final String BOT = "900000000000000001";
    static final String APPLICATION = "900000000000000002";
    private static final long EPOCH = 1_420_070_400_000L;
    private static final long PATIENCE_MILLIS = 10_000;
    private static final long LOOK_AGAIN_MILLIS = 20;

    private final InstantSource clock;
    private final Map<String, ObjectNode> servers = new LinkedHashMap<>();
    private final Map<String, ObjectNode> places = new LinkedHashMap<>();
    private final Map<String, ObjectNode> people = new LinkedHashMap<>();
    private final Map<String, List<ObjectNode>> messages = new LinkedHashMap<>();
    private final Map<String, Set<String>> reacted = new HashMap<>();
    private long lastMillis;
    private int sequence;
    private long changes;

    World(InstantSource clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    synchronized String newId() {
        long millis = clock.millis() - EPOCH;
        sequence = millis == lastMillis ? sequence + 1 : 0;
        lastMillis = millis;
        return Long.toString((millis << 22) | sequence);
    }

    /** Something changed that somebody may wait for. */
    synchronized void changed() {
        changes++;
        notifyAll();
    }

    /** Waits for something to be there; looks without holding the world still. */
    <T> T await(String what, Supplier<Optional<T>> wanted) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        for (var found = wanted.get(); ; found = wanted.get()) {
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            awaitChange();
        }
    }

    /** Lets time go by. */
    void pass(Duration time) {
        var over = new CompletableFuture<Boolean>();
        over.completeOnTimeout(true, time.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    private synchronized void awaitChange() {
        long before = changes;
        long end = System.nanoTime() + LOOK_AGAIN_MILLIS * 1_000_000;
        try {
            while (changes == before && System.nanoTime() < end) {
                wait(LOOK_AGAIN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    synchronized ObjectNode person(String id, String name) {
        return people.computeIfAbsent(
                id,
                key -> J.object()
                        .put("id", key)
                        .put("username", name.toLowerCase(java.util.Locale.ROOT))
                        .put("global_name", name)
                        .put("discriminator", "0")
                        .put("bot", key.equals(BOT)));
    }

    synchronized Optional<ObjectNode> personById(String id) {
        return Optional.ofNullable(people.get(id));
    }

    synchronized ObjectNode server(String id, String name) {
        return servers.computeIfAbsent(id, key -> {
            var server = J.object().put("id", key).put("name", name).put("owner_id", "1");
            var everyone = J.object()
                    .put("id", key)
                    .put("name", "@everyone")
                    .put("position", 0)
                    .put("color", 0)
                    .put("hoist", false)
                    .put("managed", false)
                    .put("mentionable", false)
                    .put("permissions", Long.toString((1L << 53) - 1));
            everyone.putObject("colors").put("primary_color", 0);
            server.putArray("roles").add(everyone);
            return server;
        });
    }

    synchronized List<ObjectNode> servers() {
        return List.copyOf(servers.values());
    }

    synchronized void removeServer(String id) {
        servers.remove(id);
    }

    synchronized ObjectNode channel(String server, String id, String name) {
        return places.computeIfAbsent(
                id,
                key -> J.object()
                        .put("id", key)
                        .put("type", 0)
                        .put("guild_id", server)
                        .put("name", name)
                        .put("position", 0));
    }

    synchronized ObjectNode thread(String channel, String id, String name) {
        var thread = J.object()
                .put("id", id)
                .put("type", 11)
                .put("guild_id", place(channel).path("guild_id").asText())
                .put("parent_id", channel)
                .put("owner_id", BOT)
                .put("name", name)
                .put("message_count", 0)
                .put("member_count", 1);
        thread.putObject("thread_metadata")
                .put("archived", false)
                .put("locked", false)
                .put("auto_archive_duration", 10_080)
                .put("archive_timestamp", now().toString());
        places.put(id, thread);
        return thread;
    }

    synchronized ObjectNode conversation(String member) {
        return places.values().stream()
                .filter(place -> place.path("member").asText().equals(member))
                .findFirst()
                .orElseGet(() -> {
                    var id = newId();
                    var conversation = J.object().put("id", id).put("type", 1).put("member", member);
                    places.put(id, conversation);
                    return conversation;
                });
    }

    synchronized ObjectNode place(String id) {
        return findPlace(id).orElseThrow(Trouble::unknownChannel);
    }

    synchronized Optional<ObjectNode> findPlace(String id) {
        return Optional.ofNullable(places.get(id));
    }

    synchronized void removePlace(String id) {
        places.remove(id);
        messages.remove(id);
        changed();
    }

    synchronized List<ObjectNode> places(String server) {
        return places.values().stream()
                .filter(place -> place.path("guild_id").asText().equals(server))
                .toList();
    }

    synchronized ObjectNode add(String place, ObjectNode message) {
        messages.computeIfAbsent(place, id -> new ArrayList<>()).add(message);
        changed();
        return message;
    }

    synchronized List<ObjectNode> in(String place) {
        return List.copyOf(messages.getOrDefault(place, List.of()));
    }

    synchronized ObjectNode message(String place, String id) {
        return in(place).stream()
                .filter(message -> message.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(Trouble::unknownMessage);
    }

    /** A message wherever it stands. */
    synchronized ObjectNode anywhere(String id) {
        return messages.values().stream()
                .flatMap(List::stream)
                .filter(message -> message.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(Trouble::unknownMessage);
    }

    /** Somebody puts a reaction on a message, or takes it back. */
    synchronized void react(String id, String member, String emoji, boolean present) {
        var message = anywhere(id);
        var users = reacted.computeIfAbsent(id + emoji, key -> new LinkedHashSet<>());
        boolean changed = present ? users.add(member) : users.remove(member);
        if (changed) {
            tally(message, emoji, users.size());
            changed();
        }
    }

    private static void tally(ObjectNode message, String emoji, int count) {
        var others = J.each(message.path("reactions"))
                .filter(one -> !one.path("emoji").path("name").asText().equals(emoji))
                .toList();
        message.remove("reactions");
        if (count > 0 || !others.isEmpty()) {
            var all = message.putArray("reactions").addAll(others);
            if (count > 0) {
                var one = all.addObject().put("count", count).put("me", false);
                one.putObject("emoji").putNull("id").put("name", emoji);
            }
        }
    }

    /** Who put this reaction on a message. */
    synchronized List<String> reacted(String id, String emoji) {
        return List.copyOf(reacted.getOrDefault(id + emoji, Set.of()));
    }

    synchronized void remove(String place, String id) {
        var gone = message(place, id);
        messages.getOrDefault(place, new ArrayList<>()).remove(gone);
        changed();
    }

    /** A new message by somebody, not yet anywhere. */
    ObjectNode written(String place, JsonNode author, JsonNode body) {
        var id = newId();
        var message = J.object()
                .put("id", id)
                .put("channel_id", place)
                .put("content", J.text(body, "content"))
                .put("timestamp", now().toString())
                .put("tts", false)
                .put("mention_everyone", false)
                .put("pinned", false)
                .put("type", body.has("message_reference") ? 19 : 0)
                .put("flags", body.path("flags").asInt(0));
        message.putNull("edited_timestamp");
        message.set("author", author);
        message.putArray("mentions");
        message.putArray("mention_roles");
        for (var list : List.of("embeds", "components", "attachments")) {
            message.set(list, body.path(list).isArray() ? body.get(list).deepCopy() : J.array());
        }
        message.path("embeds").forEach(embed -> ((ObjectNode) embed).put("type", "rich"));
        message.put("pings", body.path("allowed_mentions").path("parse").toString());
        message.path("attachments").forEach(file -> addressed((ObjectNode) file, id));
        return message;
    }

    private static void addressed(ObjectNode file, String message) {
        if (!file.has("url")) {
            file.put("url", "http://cdn.invalid/" + message);
        }
        file.put("proxy_url", J.text(file, "url"));
    }
}
