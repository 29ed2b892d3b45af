package dev.warmup.platform.slack.standin;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.warmup.platform.slack.standin.Carrier.Answer;
import dev.warmup.platform.slack.standin.Carrier.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What members of the workspace do, and what they see. */
public final class Doings {
    private static final Pattern MENTION = Pattern.compile("@([\\p{L}]+)");

    private final World world;
    private final ResponseUrls responseUrls;
    private Carrier carrier;

    Doings(World world, ResponseUrls responseUrls, Carrier carrier) {
        this.world = world;
        this.responseUrls = responseUrls;
        this.carrier = carrier;
    }

    void by(Carrier another) {
        carrier = another;
    }

    public String team() {
        return World.TEAM;
    }

    public String bot() {
        return World.BOT;
    }

    public String joins(String name, boolean admin) {
        return world.join(name, admin).id();
    }

    public String makesChannel() {
        return world.channel(false);
    }

    public void archives(String channel) {
        world.channels.put(channel, true);
    }

    public void slowFiles(int times) {
        world.slowFiles = times;
    }

    /** What a member wrote, before it is delivered. */
    public JsonObject writes(String user, String channel, String thread, String text) {
        var message = world.add(new Message(channel, world.ts(), thread, user, "", escaped(text)));
        return message(message);
    }

    /** A message with a text file. */
    public JsonObject writesFile(String user, String channel, String thread, String content) {
        synchronized (world) {
            var upload = new World.Upload(world.id("F"), "answer.sql");
            upload.type = "text/plain";
            upload.complete = true;
            upload.content = content.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            world.files.put(upload.id, upload);
            var message = world.add(new Message(channel, world.ts(), thread, user, "", ""));
            message.subtype = "file_share";
            message.files.add(upload.id);
            return message(message);
        }
    }

    private JsonObject message(Message message) {
        var event = message.json(world, false);
        event.addProperty("channel", message.channel);
        event.addProperty("event_ts", message.ts);
        event.addProperty("channel_type", message.channel.startsWith("D") ? "im" : "channel");
        return event;
    }

    public Answer says(String user, String channel, String thread, String text) {
        return tell(writes(user, channel, thread, text));
    }

    public Answer edits(String channel, String ts, String text) {
        var message = world.find(channel, ts).orElseThrow();
        var event = change("message_changed", channel);
        event.add("previous_message", message.json(world, false));
        message.text = escaped(text);
        message.edited = world.ts();
        event.add("message", message.json(world, false));
        return tell(event);
    }

    public Answer deletes(String channel, String ts) {
        var message = world.find(channel, ts).orElseThrow();
        var event = change("message_deleted", channel);
        event.addProperty("deleted_ts", ts);
        event.add("previous_message", message.json(world, false));
        world.remove(message);
        return tell(event);
    }

    private JsonObject change(String subtype, String channel) {
        var event = new JsonObject();
        event.addProperty("type", "message");
        event.addProperty("subtype", subtype);
        event.addProperty("hidden", true);
        event.addProperty("channel", channel);
        event.addProperty("ts", world.ts());
        event.addProperty("event_ts", world.ts());
        event.addProperty("channel_type", "channel");
        return event;
    }

    public Answer reacts(String user, String channel, String ts, String name, boolean added) {
        world.find(channel, ts).ifPresent(message -> message.react(name, user, added));
        var item = new JsonObject();
        item.addProperty("type", "message");
        item.addProperty("channel", channel);
        item.addProperty("ts", ts);
        var event = new JsonObject();
        event.addProperty("type", added ? "reaction_added" : "reaction_removed");
        event.addProperty("user", user);
        event.addProperty("reaction", name);
        event.add("item", item);
        event.addProperty("item_user", user);
        event.addProperty("event_ts", world.ts());
        return tell(event);
    }

    public Answer invitesBot(String channel) {
        var event = new JsonObject();
        event.addProperty("type", "member_joined_channel");
        event.addProperty("user", World.BOT);
        event.addProperty("channel", channel);
        event.addProperty("event_ts", world.ts());
        return tell(event);
    }

    public Answer opensHome(String user) {
        var event = new JsonObject();
        event.addProperty("type", "app_home_opened");
        event.addProperty("user", user);
        event.addProperty("channel", world.direct(user));
        event.addProperty("tab", "home");
        event.addProperty("event_ts", world.ts());
        return tell(event);
    }

    public Answer tell(JsonObject event) {
        return tell(event, 0);
    }

    /**
     * Tells the bot of an event.
     *
     * @param attempt how often Slack tried before
     */
    public Answer tell(JsonObject event, int attempt) {
        var payload = new JsonObject();
        payload.addProperty("type", "event_callback");
        payload.addProperty("team_id", World.TEAM);
        payload.addProperty("api_app_id", "A0APP");
        payload.addProperty("event_id", "Ev" + event.get("event_ts").getAsString());
        payload.addProperty("event_time", world.now().getEpochSecond());
        payload.add("event", event);
        return carrier.bring(Kind.EVENTS_API, payload, attempt);
    }

    /** A slash command, ready to be delivered once or more often. */
    public JsonObject command(String user, String channel, String text) {
        int space = text.indexOf(' ');
        var payload = new JsonObject();
        payload.addProperty("command", space < 0 ? text : text.substring(0, space));
        payload.addProperty("text", space < 0 ? "" : marked(escaped(text.substring(space + 1))));
        payload.addProperty("team_id", World.TEAM);
        payload.addProperty("team_domain", "team");
        payload.addProperty("channel_id", channel);
        payload.addProperty("channel_name", "prep");
        payload.addProperty("user_id", user);
        payload.addProperty("user_name", user.toLowerCase(java.util.Locale.ROOT));
        payload.addProperty("api_app_id", "A0APP");
        payload.addProperty("is_enterprise_install", "false");
        payload.addProperty("response_url", responseUrls.give(channel, user, ""));
        payload.addProperty("trigger_id", world.trigger());
        return payload;
    }

    /** The manifest wants members in commands as marks. */
    private String marked(String text) {
        return MENTION.matcher(text)
                .replaceAll(match -> world.people.values().stream()
                        .filter(person -> person.name().equals(match.group(1)))
                        .findFirst()
                        .map(person -> Matcher.quoteReplacement("<@" + person.id() + "|" + person.handle() + ">"))
                        .orElse(Matcher.quoteReplacement(match.group())));
    }

    public Answer types(JsonObject command) {
        return carrier.bring(Kind.SLASH_COMMANDS, command, 0);
    }

    /** A press of a button, or the choice in a select, ready to be delivered. */
    public JsonObject press(String user, String channel, String ts, String actionId, String value) {
        var message = world.find(channel, ts).orElseThrow();
        var payload = interaction("block_actions", user);
        var container = new JsonObject();
        container.addProperty("type", "message");
        container.addProperty("message_ts", ts);
        container.addProperty("channel_id", channel);
        container.addProperty("is_ephemeral", !message.onlyFor.isEmpty());
        payload.add("container", container);
        payload.add("channel", named(channel, "prep"));
        payload.add("message", message.json(world, false));
        payload.addProperty("response_url", responseUrls.give(channel, user, ts));
        var actions = new JsonArray();
        actions.add(action(message, actionId, value));
        payload.add("actions", actions);
        return payload;
    }

    private JsonObject action(Message message, String actionId, String value) {
        var action = new JsonObject();
        action.addProperty("action_id", actionId);
        action.addProperty("block_id", "b1");
        action.addProperty("action_ts", world.ts());
        var element = elements(message).stream()
                .filter(candidate -> Rules.text(candidate, "action_id").equals(actionId))
                .findFirst()
                .orElseThrow();
        action.addProperty("type", Rules.text(element, "type"));
        if (Rules.text(element, "type").equals("button")) {
            action.addProperty("value", value);
        } else {
            var option = new JsonObject();
            option.addProperty("value", value);
            action.add("selected_option", option);
        }
        return action;
    }

    public JsonObject shortcut(String user, String channel, String ts, String callback) {
        var message = world.find(channel, ts).orElseThrow();
        var payload = interaction("message_action", user);
        payload.addProperty("callback_id", callback);
        payload.addProperty("message_ts", ts);
        payload.addProperty("action_ts", world.ts());
        payload.add("channel", named(channel, "prep"));
        payload.add("message", message.json(world, false));
        payload.addProperty("response_url", responseUrls.give(channel, user, ""));
        return payload;
    }

    /** A form that is open, filled in. */
    public JsonObject submission(String user, JsonObject view, Map<String, String> values) {
        var payload = interaction("view_submission", user);
        payload.add("view", filled(view, values));
        return payload;
    }

    /** Somebody closes a form that is open and does not send it; told only where the form asks for it. */
    public void closes(String user, JsonObject view, Map<String, String> values) {
        if (view.has("notify_on_close") && view.get("notify_on_close").getAsBoolean()) {
            var payload = interaction("view_closed", user);
            payload.addProperty("is_cleared", false);
            payload.add("view", filled(view, values));
            interacts(payload);
        }
    }

    private static JsonObject filled(JsonObject view, Map<String, String> values) {
        var state = new JsonObject();
        for (var element : view.getAsJsonArray("blocks")) {
            var block = element.getAsJsonObject();
            var input = block.getAsJsonObject("element");
            var id = Rules.text(block, "block_id");
            var answer = new JsonObject();
            answer.addProperty("type", Rules.text(input, "type"));
            var given = values.getOrDefault(id, Rules.text(input, "initial_value"));
            if (Rules.text(input, "type").equals("static_select")) {
                var option = new JsonObject();
                option.addProperty("value", values.getOrDefault(id, ""));
                answer.add("selected_option", option);
            } else if (!given.isEmpty()) {
                answer.addProperty("value", given);
            }
            var inputs = new JsonObject();
            inputs.add(Rules.text(input, "action_id"), answer);
            state.add(id, inputs);
        }
        var all = new JsonObject();
        all.add("values", state);
        var filled = view.deepCopy();
        filled.remove("opened_with");
        filled.add("state", all);
        return filled;
    }

    private JsonObject interaction(String type, String user) {
        var payload = new JsonObject();
        payload.addProperty("type", type);
        payload.add("user", named(user, user));
        payload.add("team", named(World.TEAM, "team"));
        payload.addProperty("api_app_id", "A0APP");
        payload.addProperty("trigger_id", world.trigger());
        return payload;
    }

    private static JsonObject named(String id, String name) {
        var json = new JsonObject();
        json.addProperty("id", id);
        json.addProperty("name", name);
        return json;
    }

    public Answer interacts(JsonObject payload) {
        return carrier.bring(Kind.INTERACTIVE, payload, 0);
    }

    /** The form that was opened with a trigger; waited for. */
    public Optional<JsonObject> form(String trigger) {
        await(() -> opened(trigger).isPresent());
        return opened(trigger);
    }

    private Optional<JsonObject> opened(String trigger) {
        return world.views.values().stream()
                .filter(view -> Rules.text(view, "opened_with").equals(trigger))
                .findFirst();
    }

    public Optional<JsonObject> home(String user) {
        await(() -> world.homes.containsKey(user));
        return Optional.ofNullable(world.homes.get(user));
    }

    /** What a member sees: the channel or a thread, and, where a channel is looked at, the direct messages too. */
    public List<Shown> sees(String user, String channel, String thread) {
        synchronized (world) {
            return world.messages.stream()
                    .filter(message -> message.onlyFor.isEmpty() || message.onlyFor.equals(user))
                    .filter(message -> message.channel.equals(channel)
                            || (thread.isEmpty() && message.channel.equals(world.direct(user))))
                    .filter(message -> message.thread.equals(thread))
                    .map(message -> Shown.of(message, world))
                    .toList();
        }
    }

    /** What the bot alone said to a member. */
    public List<Shown> direct(String user) {
        return sees(user, world.direct(user), "");
    }

    public String directChannel(String user) {
        return world.direct(user);
    }

    /** Waits until something has happened, twenty seconds at most; false when it has not. */
    public boolean await(BooleanSupplier happened) {
        return await(Duration.ofSeconds(20), happened);
    }

    /** The same with a patience of one's own. */
    public boolean await(Duration patience, BooleanSupplier happened) {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (world) {
            while (!happened.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    return false;
                }
                try {
                    world.wait(20);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return true;
        }
    }

    static List<JsonObject> elements(Message message) {
        var elements = new ArrayList<JsonObject>();
        for (var block : message.blocks) {
            if (Rules.text(block.getAsJsonObject(), "type").equals("actions")) {
                block.getAsJsonObject()
                        .getAsJsonArray("elements")
                        .forEach(element -> elements.add(element.getAsJsonObject()));
            }
        }
        return elements;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
