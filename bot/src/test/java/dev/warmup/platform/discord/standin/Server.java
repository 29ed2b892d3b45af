package dev.warmup.platform.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One server, as its members use it. */
public final class Server {
    private static final String MEMBER_PERMISSIONS = "2248473465835073";
    private static final long MANAGE_SERVER = 1L << 5;
    private static final int EPHEMERAL = 1 << 6;

    private final StandIn standIn;
    private final World world;
    private final String id;
    private final String channel;

    Server(StandIn standIn, String id, String channel) {
        this.standIn = standIn;
        this.world = standIn.world();
        this.id = id;
        this.channel = channel;
    }

    public String id() {
        return id;
    }

    public String channel() {
        return channel;
    }

    public String newChannel(String name) {
        var made = world.channel(id, world.newId(), name);
        standIn.gateway().tell(id, "CHANNEL_CREATE", made);
        return made.path("id").asText();
    }

    /** Somebody new. */
    public String join(String name) {
        var person = world.newId();
        world.person(person, name);
        return person;
    }

    private ObjectNode person(String member) {
        return world.personById(member).orElseThrow();
    }

    /** A member writes; gives the message's id. */
    public String says(String member, String place, String text) {
        return says(member, place, J.object().put("content", text));
    }

    /** A member writes, with a file. */
    public String saysWithFile(String member, String place, String text, String name, String content) {
        var body = J.object().put("content", text);
        body.putArray("attachments")
                .addObject()
                .put("id", world.newId())
                .put("filename", name)
                .put("content_type", "text/plain; charset=utf-8")
                .put("size", content.length())
                .put("url", standIn.keeps(content));
        return says(member, place, body);
    }

    private String says(String member, String place, ObjectNode body) {
        var message = world.written(place, person(member), body);
        world.add(place, message);
        var event = message.deepCopy().put("guild_id", id);
        event.set("member", J.object().set("roles", J.array()));
        standIn.gateway().tell(id, "MESSAGE_CREATE", event);
        return message.path("id").asText();
    }

    public void edits(String message, String text) {
        var shown = world.anywhere(message);
        shown.put("content", text).put("edited_timestamp", world.now().toString());
        standIn.gateway().tell(id, "MESSAGE_UPDATE", shown.deepCopy().put("guild_id", id));
    }

    public void deletes(String message) {
        var place = world.anywhere(message).path("channel_id").asText();
        world.remove(place, message);
        standIn.gateway().tell(id, "MESSAGE_DELETE", where(place).put("id", message));
    }

    public void deletesThread(String thread) {
        var gone = world.place(thread);
        world.removePlace(thread);
        standIn.gateway().tell(id, "THREAD_DELETE", gone);
    }

    public void deletesChannel(String place) {
        var gone = world.place(place);
        world.removePlace(place);
        standIn.gateway().tell(id, "CHANNEL_DELETE", gone);
    }

    public void archives(String thread, boolean locked) {
        var place = world.place(thread);
        ((ObjectNode) place.path("thread_metadata")).put("archived", true).put("locked", locked);
        standIn.gateway().tell(id, "THREAD_UPDATE", place);
    }

    public void reacts(String member, String message, String emoji, boolean added) {
        world.react(message, member, emoji, added);
        var event = where(world.anywhere(message).path("channel_id").asText())
                .put("message_id", message)
                .put("user_id", member);
        event.set("emoji", J.object().putNull("id").put("name", emoji));
        event.put("type", 0).put("burst", false);
        event.putArray("burst_colors");
        var author = new LinkedHashMap<String, JsonNode>();
        author.put("user", person(member));
        author.put("roles", J.array());
        event.set("member", J.object().setAll(author));
        standIn.gateway().tell(id, added ? "MESSAGE_REACTION_ADD" : "MESSAGE_REACTION_REMOVE", event);
    }

    private ObjectNode where(String place) {
        return J.object().put("channel_id", place).put("guild_id", id);
    }

    /** Everybody loses administrator and the permission to create threads. */
    public void forbidThreads() {
        var role = (ObjectNode) world.server(id, "").path("roles").get(0);
        role.put("permissions", Long.toString(((1L << 53) - 1) & ~(1L << 3) & ~(1L << 35)));
        var event = J.object().put("guild_id", id);
        event.set("role", role);
        standIn.gateway().tell(id, "GUILD_ROLE_UPDATE", event);
    }

    /** The bot is thrown out. */
    public void removesBot() {
        world.removeServer(id);
        standIn.gateway().tell(id, "GUILD_DELETE", J.object().put("id", id));
    }

    /**
     * A member uses a command.
     *
     * @param words the command, and a subcommand behind one space
     * @param options by name; a member or channel by its id
     */
    public Asked command(String member, String place, String words, Map<String, String> options) {
        return ask(member, place, 2, command(words, options), "", false);
    }

    public Asked commandAsAdmin(String member, String place, String words, Map<String, String> options) {
        return ask(member, place, 2, command(words, options), "", true);
    }

    private ObjectNode command(String words, Map<String, String> options) {
        var parts = words.split(" ", 2);
        var data = J.object().put("id", world.newId()).put("name", parts[0]).put("type", 1);
        var target = data;
        if (parts.length == 2) {
            target = J.object().put("name", parts[1]).put("type", 1);
            data.putArray("options").add(target);
        }
        var list = target.putArray("options");
        options.forEach((name, value) ->
                list.addObject().put("name", name).put("type", 3).put("value", value));
        return data;
    }

    /** A member types in a command, and wants to see what fits. */
    public Asked types(String member, String place, String command, String option, String text) {
        var data = J.object().put("id", world.newId()).put("name", command).put("type", 1);
        data.putArray("options")
                .addObject()
                .put("name", option)
                .put("type", 3)
                .put("value", text)
                .put("focused", true);
        return ask(member, place, 4, data, "", false);
    }

    /** A member uses an entry of a message's menu. */
    public Asked menu(String member, String message, String entry) {
        var shown = world.anywhere(message);
        var data = J.object()
                .put("id", world.newId())
                .put("name", entry)
                .put("type", 3)
                .put("target_id", message);
        data.putObject("resolved").putObject("messages").set(message, shown);
        return ask(member, shown.path("channel_id").asText(), 2, data, "", false);
    }

    /** A member presses a button. */
    public Asked press(String member, String message, String customId) {
        var data = J.object().put("custom_id", customId).put("component_type", 2);
        return ask(member, world.anywhere(message).path("channel_id").asText(), 3, data, message, false);
    }

    /** A member chooses from a select. */
    public Asked choose(String member, String message, String customId, String value) {
        var data = J.object().put("custom_id", customId).put("component_type", 3);
        data.putArray("values").add(value);
        return ask(member, world.anywhere(message).path("channel_id").asText(), 3, data, message, false);
    }

    /** A member sends a form that was shown as the answer to something else. */
    public Asked submit(String member, Asked asked, Map<String, String> values) {
        var modal = asked.answer().path("data");
        var data = J.object().put("custom_id", J.text(modal, "custom_id"));
        var components = data.putArray("components");
        for (var label : modal.path("components")) {
            var field = label.path("component");
            var name = J.text(field, "custom_id");
            var filled = J.object()
                    .put("id", 1)
                    .put("type", field.path("type").asInt())
                    .put("custom_id", name);
            if (field.path("type").asInt() == 4) {
                filled.put("value", values.getOrDefault(name, ""));
            } else {
                filled.putArray("values").add(values.getOrDefault(name, ""));
            }
            components.addObject().put("id", 2).put("type", 18).set("component", filled);
        }
        return ask(member, asked.place(), 5, data, "", false);
    }

    private Asked ask(String member, String place, int type, JsonNode data, String message, boolean admin) {
        var going = standIn.interactions().begin(place, member, message);
        var payload = J.object()
                .put("id", going.id)
                .put("application_id", World.APPLICATION)
                .put("type", type)
                .put("token", going.token)
                .put("version", 1)
                .put("channel_id", place)
                .put("locale", "en-US")
                .put("context", 0)
                .put("app_permissions", MEMBER_PERMISSIONS);
        payload.set("data", data);
        payload.set("channel", world.place(place));
        payload.putObject("authorizing_integration_owners").put("0", id);
        payload.putArray("entitlements");
        inside(payload, member, place, admin);
        if (!message.isEmpty()) {
            payload.set("message", world.anywhere(message));
        }
        standIn.gateway().tell(id, "INTERACTION_CREATE", payload);
        return new Asked(world, going);
    }

    private void inside(ObjectNode payload, String member, String place, boolean admin) {
        if (world.place(place).path("type").asInt() == 1) {
            payload.set("user", person(member));
            payload.put("context", 1);
            return;
        }
        payload.put("guild_id", id).put("guild_locale", "en-US");
        payload.putObject("guild").put("id", id).put("locale", "en-US").putArray("features");
        var who = payload.putObject("member")
                .put("permissions", String.valueOf(admin ? MANAGE_SERVER : 0))
                .put("joined_at", world.now().toString());
        who.set("user", person(member));
        who.putArray("roles");
    }

    /** What a member sees of a message. */
    public static boolean isPrivate(JsonNode message) {
        return (message.path("flags").asInt() & EPHEMERAL) != 0;
    }

    /** The direct conversation with a member, when there is one. */
    public Optional<String> conversation(String member) {
        return Optional.of(world.conversation(member).path("id").asText());
    }
}
