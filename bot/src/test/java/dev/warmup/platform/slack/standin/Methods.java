package dev.warmup.platform.slack.standin;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The methods of the Web API that a bot of this kind may call. */
final class Methods {
    private static final Set<String> MESSAGE = Set.of(
            "text",
            "blocks",
            "thread_ts",
            "metadata",
            "unfurl_links",
            "unfurl_media",
            "mrkdwn",
            "link_names",
            "reply_broadcast",
            "as_user",
            "parse");

    /** One method: what it needs, what it may have, what it does. */
    private record Method(Set<String> required, Set<String> optional, Function<Args, JsonObject> work) {}

    private final World world;
    private final Map<String, Method> methods = new HashMap<>();

    Methods(World world) {
        this.world = world;
        add("auth.test", Set.of(), Set.of(), this::authTest);
        add("users.info", Set.of("user"), Set.of("include_locale"), this::usersInfo);
        add("chat.postMessage", Set.of("channel"), MESSAGE, this::post);
        add("chat.postEphemeral", Set.of("channel", "user"), MESSAGE, this::ephemeral);
        add("chat.update", Set.of("channel", "ts"), MESSAGE, this::update);
        add("chat.delete", Set.of("channel", "ts"), Set.of("as_user"), this::delete);
        add("reactions.add", Set.of("channel", "timestamp", "name"), Set.of(), args -> react(args, true));
        add(
                "reactions.remove",
                Set.of("channel", "timestamp", "name"),
                Set.of("file", "file_comment"),
                args -> react(args, false));
        add("reactions.get", Set.of(), Set.of("channel", "timestamp", "full", "file", "file_comment"), this::reactions);
        add("conversations.open", Set.of("users"), Set.of("return_im", "prevent_creation"), this::open);
        var history = Set.of("oldest", "latest", "inclusive", "limit", "cursor", "include_all_metadata");
        add("conversations.history", Set.of("channel"), history, args -> list(args, ""));
        add("conversations.replies", Set.of("channel", "ts"), history, this::replies);
        add("views.open", Set.of("trigger_id", "view"), Set.of(), this::view);
        add("views.publish", Set.of("user_id", "view"), Set.of("hash"), this::publish);
        add("files.getUploadURLExternal", Set.of("filename", "length"), Set.of("alt_txt", "snippet_type"), this::slot);
        add(
                "files.completeUploadExternal",
                Set.of("files"),
                Set.of("channel_id", "initial_comment", "thread_ts"),
                this::complete);
        add("files.info", Set.of("file"), Set.of("count", "page", "cursor", "limit"), this::fileInfo);
    }

    private void add(String name, Set<String> required, Set<String> optional, Function<Args, JsonObject> work) {
        methods.put(name, new Method(required, optional, work));
    }

    JsonObject call(String name, Args args) {
        var method = methods.get(name);
        if (method == null) {
            throw new ApiError("unknown_method", name);
        }
        args.check(method.required(), method.optional());
        synchronized (world) {
            return method.work().apply(args);
        }
    }

    private JsonObject authTest(Args args) {
        var json = new JsonObject();
        json.addProperty("url", "https://team.example.slack.com/");
        json.addProperty("team", "Team");
        json.addProperty("user", "warmup");
        json.addProperty("team_id", World.TEAM);
        json.addProperty("user_id", World.BOT);
        json.addProperty("bot_id", World.BOT_ID);
        return json;
    }

    private JsonObject usersInfo(Args args) {
        var person = world.people.get(args.text("user"));
        if (person == null) {
            throw new ApiError("user_not_found");
        }
        var profile = new JsonObject();
        profile.addProperty("display_name", person.name());
        profile.addProperty("real_name", person.name() + " Real");
        var user = new JsonObject();
        user.addProperty("id", person.id());
        user.addProperty("team_id", World.TEAM);
        user.addProperty("name", person.handle());
        user.addProperty("is_admin", person.admin());
        user.addProperty("is_owner", false);
        user.addProperty("locale", "en-US");
        user.add("profile", profile);
        return with("user", user);
    }

    private JsonObject post(Args args) {
        var message = message(args, "");
        var json = new JsonObject();
        json.addProperty("channel", message.channel);
        json.addProperty("ts", message.ts);
        json.add("message", message.json(world, true));
        return json;
    }

    private JsonObject ephemeral(Args args) {
        if (!world.people.containsKey(args.text("user"))) {
            throw new ApiError("user_not_in_channel");
        }
        var json = new JsonObject();
        json.addProperty("message_ts", message(args, args.text("user")).ts);
        return json;
    }

    private Message message(Args args, String onlyFor) {
        var channel = args.text("channel");
        world.checkChannel(channel);
        var thread = args.text("thread_ts");
        if (!thread.isEmpty() && world.find(channel, thread).isEmpty()) {
            throw new ApiError("thread_not_found");
        }
        var message = new Message(channel, world.ts(), thread, World.BOT, onlyFor, args.text("text"));
        fill(message, args);
        return world.add(message);
    }

    private void fill(Message message, Args args) {
        var blocks = args.array("blocks");
        if (blocks.isEmpty() && args.text("text").isEmpty()) {
            throw new ApiError("no_text");
        }
        if (args.text("text").length() > 4000) {
            throw new ApiError("msg_too_long");
        }
        if (args.text("text").replaceAll("<(?:https?://|mailto:)[^<>]+>", "").contains("<")) {
            throw new ApiError("invalid_arguments", "text is not escaped");
        }
        if (!blocks.isEmpty()) {
            new Rules(world::canShow).message(blocks);
        }
        if (args.has("metadata")) {
            var metadata = args.object("metadata");
            if (!metadata.has("event_type") || !metadata.has("event_payload")) {
                throw new ApiError("invalid_metadata_format");
            }
            message.metadata = metadata;
        }
        message.text = args.text("text");
        message.blocks = blocks;
    }

    private JsonObject update(Args args) {
        var message = own(args.text("channel"), args.text("ts"), "cant_update_message");
        fill(message, args);
        return new JsonObject();
    }

    private JsonObject delete(Args args) {
        world.remove(own(args.text("channel"), args.text("ts"), "cant_delete_message"));
        return new JsonObject();
    }

    private Message own(String channel, String ts, String otherwise) {
        world.checkChannel(channel);
        var message = world.find(channel, ts).orElseThrow(() -> new ApiError("message_not_found"));
        if (!message.user.equals(World.BOT)) {
            throw new ApiError(otherwise);
        }
        return message;
    }

    private JsonObject react(Args args, boolean add) {
        world.checkChannel(args.text("channel"));
        var message = world.find(args.text("channel"), args.text("timestamp"))
                .orElseThrow(() -> new ApiError("message_not_found"));
        if (!message.react(args.text("name"), World.BOT, add)) {
            throw new ApiError(add ? "already_reacted" : "no_reaction");
        }
        return new JsonObject();
    }

    private JsonObject reactions(Args args) {
        var message = world.find(args.text("channel"), args.text("timestamp"))
                .orElseThrow(() -> new ApiError("message_not_found"));
        var shown = message.json(world, false);
        if (args.text("full").matches("1|true")) {
            shown.add("reactions", message.tallies(Integer.MAX_VALUE));
        }
        return with("message", shown);
    }

    private JsonObject open(Args args) {
        var user = args.text("users");
        if (!world.people.containsKey(user)) {
            throw new ApiError("user_not_found");
        }
        var channel = new JsonObject();
        channel.addProperty("id", world.direct(user));
        return with("channel", channel);
    }

    private JsonObject replies(Args args) {
        var root =
                world.find(args.text("channel"), args.text("ts")).orElseThrow(() -> new ApiError("thread_not_found"));
        return list(args, root.ts);
    }

    /** Slack lists a channel from the newest on, a thread from the oldest on; the root always comes along. */
    private JsonObject list(Args args, String thread) {
        var channel = args.text("channel");
        world.checkChannel(channel);
        List<Message> found = new ArrayList<>();
        for (var message : world.messages) {
            boolean here = message.channel.equals(channel)
                    && message.onlyFor.isEmpty()
                    && (thread.isEmpty() ? message.thread.isEmpty() : message.thread.equals(thread));
            if (here && isWithin(message.ts, args)) {
                found.add(message);
            }
        }
        if (thread.isEmpty()) {
            java.util.Collections.reverse(found);
        } else {
            world.find(channel, thread).ifPresent(root -> found.add(0, root));
        }
        return page(found, args);
    }

    private static boolean isWithin(String ts, Args args) {
        var at = new BigDecimal(ts);
        int least = args.text("inclusive").matches("1|true") ? 0 : 1;
        return (args.text("oldest").isEmpty() || at.compareTo(new BigDecimal(args.text("oldest"))) >= least)
                && (args.text("latest").isEmpty() || at.compareTo(new BigDecimal(args.text("latest"))) <= -least);
    }

    private JsonObject page(List<Message> found, Args args) {
        int from = args.text("cursor").isEmpty() ? 0 : Integer.parseInt(args.text("cursor"));
        int to = Math.min(found.size(), from + Math.min(args.number("limit", 100), 1000));
        boolean metadata = args.text("include_all_metadata").matches("1|true");
        var list = new JsonArray();
        found.subList(from, to).forEach(message -> list.add(message.json(world, metadata)));
        var json = with("messages", list);
        json.addProperty("has_more", to < found.size());
        var next = new JsonObject();
        next.addProperty("next_cursor", to < found.size() ? String.valueOf(to) : "");
        json.add("response_metadata", next);
        return json;
    }

    private JsonObject view(Args args) {
        var view = args.object("view");
        new Rules(world::canShow).view(view);
        world.use(args.text("trigger_id"));
        var id = world.id("V");
        view.addProperty("id", id);
        view.addProperty("opened_with", args.text("trigger_id"));
        world.views.put(id, view);
        world.notifyAll();
        return with("view", view);
    }

    private JsonObject publish(Args args) {
        var view = args.object("view");
        new Rules(world::canShow).view(view);
        world.homes.put(args.text("user_id"), view);
        world.notifyAll();
        return with("view", view);
    }

    private JsonObject slot(Args args) {
        var upload = new World.Upload(world.id("F"), args.text("filename"));
        upload.alternative = args.text("alt_txt");
        world.files.put(upload.id, upload);
        var json = new JsonObject();
        json.addProperty("upload_url", world.url + "/upload/" + upload.id);
        json.addProperty("file_id", upload.id);
        return json;
    }

    private JsonObject complete(Args args) {
        for (var element : JsonParser.parseString(args.text("files")).getAsJsonArray()) {
            var upload = world.files.get(element.getAsJsonObject().get("id").getAsString());
            if (upload == null || upload.content.length == 0) {
                throw new ApiError("file_not_found");
            }
            upload.complete = true;
        }
        return with("files", new JsonArray());
    }

    private JsonObject fileInfo(Args args) {
        var id = args.text("file");
        var upload = world.files.get(id);
        if (upload != null && upload.complete && ++upload.asked > world.slowFiles && upload.type.isEmpty()) {
            upload.type = "image/png";
        }
        return with("file", world.file(id));
    }

    private static JsonObject with(String name, com.google.gson.JsonElement value) {
        var json = new JsonObject();
        json.add(name, value);
        return json;
    }
}
