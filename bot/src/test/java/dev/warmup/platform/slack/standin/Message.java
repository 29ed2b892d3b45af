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
    private static final int FEW = 2;

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

    /** Puts a reaction on it or takes it back; false where that changes nothing. */
    boolean react(String name, String who, boolean added) {
        var users = reactions.computeIfAbsent(name, emoji -> new TreeSet<>());
        return added ? users.add(who) : users.remove(who);
    }

    /** Who reacted how; Slack leaves most users out of a long list. */
    JsonArray tallies(int most) {
        var tallies = new JsonArray();
        reactions.forEach((name, users) -> {
            if (!users.isEmpty()) {
                var tally = new JsonObject();
                tally.addProperty("name", name);
                tally.addProperty("count", users.size());
                var listed = new JsonArray();
                users.stream().limit(most).forEach(listed::add);
                tally.add("users", listed);
                tallies.add(tally);
            }
        });
        return tallies;
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
        if (!reactions.isEmpty()) {
            json.add("reactions", tallies(FEW));
        }
        if (withMetadata && metadata.size() > 0) {
            json.add("metadata", metadata);
        }
        return json;
    }
}
