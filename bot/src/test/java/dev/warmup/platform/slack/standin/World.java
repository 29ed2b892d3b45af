package dev.warmup.platform.slack.standin;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The workspace: members, channels, messages, files, forms. Guarded by itself. */
final class World {
    static final String TEAM = "T0TEAM";
    static final String BOT = "U0WARMUP";
    static final String BOT_ID = "B0WARMUP";

    /** A member of the workspace. */
    record Person(String id, String handle, String name, boolean admin) {}

    /** An uploaded file. */
    static final class Upload {
        final String id;
        final String name;
        String alternative = "";
        String type = "";
        byte[] content = new byte[0];
        boolean complete;
        int asked;

        Upload(String id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    final Map<String, Person> people = new LinkedHashMap<>();
    final Map<String, Boolean> channels = new LinkedHashMap<>();
    /** Channels in which the bot is not; private ones it does not even know of. */
    final Map<String, Boolean> outside = new LinkedHashMap<>();

    final List<Message> messages = new ArrayList<>();
    final Map<String, Upload> files = new LinkedHashMap<>();
    final Map<String, JsonObject> views = new LinkedHashMap<>();
    final Map<String, JsonObject> homes = new LinkedHashMap<>();
    final Map<String, Instant> triggers = new LinkedHashMap<>();
    /** How often a file must be asked for until it is ready. */
    int slowFiles;

    /** Whether it leaves out whatever a simpler server would. */
    volatile boolean sparing;

    String url = "";
    private final InstantSource clock;
    private Instant last = Instant.EPOCH;
    private int count = 1000;

    World(InstantSource clock) {
        this.clock = clock;
    }

    synchronized Instant now() {
        return clock.instant();
    }

    /** A new id of a message: the time, and never the same twice. */
    synchronized String ts() {
        var now = clock.instant();
        last = now.isAfter(last) ? now : last.plusNanos(1_000);
        return "%d.%06d".formatted(last.getEpochSecond(), last.getNano() / 1_000);
    }

    synchronized String id(String prefix) {
        return prefix + "0" + Integer.toString(++count, 36).toUpperCase(java.util.Locale.ROOT) + "XYZABC";
    }

    synchronized Person join(String name, boolean admin) {
        return people.values().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    var person = new Person(id("U"), name.toLowerCase(java.util.Locale.ROOT), name, admin);
                    people.put(person.id(), person);
                    return person;
                });
    }

    synchronized String channel(boolean archived) {
        var id = id("C");
        channels.put(id, archived);
        return id;
    }

    /** The conversation of a member with the bot. */
    String direct(String user) {
        return "D" + user.substring(1);
    }

    synchronized void checkChannel(String id) {
        boolean direct = id.startsWith("D") && people.containsKey("U" + id.substring(1));
        if (!direct && !channels.containsKey(id)) {
            throw new ApiError("channel_not_found");
        }
        if (outside.containsKey(id)) {
            throw new ApiError(Boolean.TRUE.equals(outside.get(id)) ? "channel_not_found" : "not_in_channel");
        }
        if (Boolean.TRUE.equals(channels.get(id))) {
            throw new ApiError("is_archived");
        }
    }

    synchronized Optional<Message> find(String channel, String ts) {
        return messages.stream()
                .filter(message -> message.channel.equals(channel) && message.ts.equals(ts))
                .findFirst();
    }

    synchronized Message add(Message message) {
        messages.add(message);
        return message;
    }

    synchronized void remove(Message message) {
        messages.remove(message);
    }

    synchronized boolean hasReplies(Message root) {
        return messages.stream()
                .anyMatch(message -> message.channel.equals(root.channel) && message.thread.equals(root.ts));
    }

    synchronized boolean canShow(String file) {
        var upload = files.get(file);
        return upload != null && upload.complete && upload.asked > slowFiles;
    }

    synchronized JsonObject file(String id) {
        var upload = files.get(id);
        if (upload == null) {
            throw new ApiError("file_not_found");
        }
        var json = new JsonObject();
        json.addProperty("id", id);
        json.addProperty("name", upload.name);
        json.addProperty("size", upload.content.length);
        json.addProperty("mode", upload.type.startsWith("text/") ? "snippet" : "hosted");
        json.addProperty("mimetype", upload.type);
        json.addProperty("url_private", url + "/files/" + id);
        return json;
    }

    /** A trigger is good for three seconds, and once. */
    synchronized String trigger() {
        var trigger = id("trigger.");
        triggers.put(trigger, clock.instant().plusSeconds(3));
        return trigger;
    }

    synchronized void use(String trigger) {
        var until = triggers.remove(trigger);
        if (until == null) {
            throw new ApiError("exchanged_trigger_id");
        }
        if (clock.instant().isAfter(until)) {
            throw new ApiError("expired_trigger_id");
        }
    }
}
