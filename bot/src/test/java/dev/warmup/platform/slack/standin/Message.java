package dev.warmup.platform.slack.standin;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A message as this Slack keeps it. */
final class Message {
    final String channel;
    final String ts;
    final String thread;
    final String user;
    /** The only member who sees it, or empty. */
    final String onlyFor;

    String text;
    String edited = "";
    String subtype = "";
    JsonArray blocks = new JsonArray();
    JsonObject metadata = new JsonObject();
    final List<String> files = new ArrayList<>();
    final Map<String, Set<String>> reactions = new LinkedHashMap<>();

    Message(String channel, String ts, String thread, String user, String onlyFor, String text) {
        this.channel = channel;
        this.ts = ts;
        this.thread = thread;
        this.user = user;
        this.onlyFor = onlyFor;
        this.text = text;
    }

    void react(String name, String who) {
        reactions.computeIfAbsent(name, emoji -> new TreeSet<>()).add(who);
    }

    JsonObject json(World world, boolean withMetadata) {
        var json = new JsonObject();
        json.addProperty("type", "message");
        json.addProperty("user", user);
        json.addProperty("ts", ts);
        json.addProperty("text", text);
        if (!subtype.isEmpty()) {
            json.addProperty("subtype", subtype);
        }
        if (user.equals(World.BOT)) {
            json.addProperty("bot_id", World.BOT_ID);
        }
        if (!thread.isEmpty() || world.hasReplies(this)) {
            json.addProperty("thread_ts", thread.isEmpty() ? ts : thread);
        }
        if (!edited.isEmpty()) {
            var change = new JsonObject();
            change.addProperty("user", user);
            change.addProperty("ts", edited);
            json.add("edited", change);
        }
        if (!files.isEmpty()) {
            var list = new JsonArray();
            files.forEach(file -> list.add(world.file(file)));
            json.add("files", list);
        }
        if (!blocks.isEmpty()) {
            json.add("blocks", blocks);
        }
        if (withMetadata && metadata.size() > 0) {
            json.add("metadata", metadata);
        }
        return json;
    }
}
