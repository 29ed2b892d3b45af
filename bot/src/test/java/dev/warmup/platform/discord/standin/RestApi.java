package dev.warmup.platform.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** REST, under {@code /api/v10}. */
final class RestApi {
    private static final String ROOT = "/api/v10";
    private static final String CHECK_MARK = "✅";
    private static final long NONCE_MINUTES = 5;

    /** A request that came in. */
    record Seen(String method, String path) {}

    private record Once(String message, Instant at) {}

    private final World world;
    private final Gateway gateway;
    private final Interactions interactions;
    private final Faults faults;
    private final String token;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final Map<String, Once> nonces = new ConcurrentHashMap<>();
    private final Map<String, String> closedToDirectMessages = new ConcurrentHashMap<>();
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private volatile JsonNode commands = J.array();
    private volatile String gatewayUrl = "";
    private volatile boolean spare;

    RestApi(World world, Gateway gateway, Interactions interactions, Faults faults, String token) {
        this.world = world;
        this.gateway = gateway;
        this.interactions = interactions;
        this.faults = faults;
        this.token = token;
    }

    /** Leaves out what could be left out. */
    void beSpare() {
        spare = true;
    }

    void gatewayUrl(String url) {
        gatewayUrl = url;
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    String keep(String content) {
        var id = world.newId();
        files.put(id, content);
        return id;
    }

    JsonNode commands() {
        return commands;
    }

    void closeDirectMessages(String member, boolean closed) {
        if (closed) {
            closedToDirectMessages.put(member, member);
        } else {
            closedToDirectMessages.remove(member);
        }
    }

    void routes(RoutesConfig routes) {
        routes.exception(
                Trouble.class,
                (trouble, context) -> context.status(trouble.status())
                        .contentType("application/json")
                        .result(trouble.json()));
        routes.get(ROOT + "/gateway/bot", handled(context -> reply(context, gatewayBot())));
        routes.get(ROOT + "/users/@me", handled(context -> reply(context, world.person(World.BOT, "Warmup"))));
        routes.get(
                ROOT + "/oauth2/applications/@me",
                handled(context -> reply(context, J.object().put("id", World.APPLICATION))));
        routes.put(ROOT + "/applications/{app}/commands", handled(this::putCommands));
        routes.post(ROOT + "/users/@me/channels", handled(this::openConversation));
        routes.get(ROOT + "/guilds/{guild}/members/{member}", handled(this::member));
        routes.get(
                ROOT + "/files/{file}", context -> context.result(files.getOrDefault(context.pathParam("file"), "")));
        channels(routes);
        messages(routes);
        tokens(routes);
    }

    private void channels(RoutesConfig routes) {
        routes.get(
                ROOT + "/channels/{channel}",
                handled(context -> reply(context, world.place(context.pathParam("channel")))));
        routes.patch(ROOT + "/channels/{channel}", handled(this::changeChannel));
        routes.post(ROOT + "/channels/{channel}/messages/{message}/threads", handled(this::openThread));
    }

    private void messages(RoutesConfig routes) {
        var one = ROOT + "/channels/{channel}/messages/{message}";
        routes.post(ROOT + "/channels/{channel}/messages", handled(this::send));
        routes.get(ROOT + "/channels/{channel}/messages", handled(this::history));
        routes.get(one, handled(context -> reply(context, message(context))));
        routes.patch(one, handled(this::edit));
        routes.delete(one, handled(this::delete));
        routes.get(one + "/reactions/{emoji}", handled(this::reactions));
        routes.put(one + "/reactions/{emoji}/@me", handled(context -> react(context, true)));
        routes.delete(one + "/reactions/{emoji}/@me", handled(context -> react(context, false)));
    }

    private void tokens(RoutesConfig routes) {
        routes.post(ROOT + "/interactions/{id}/{token}/callback", handled(context -> {
            interactions.callback(context.pathParam("id"), context.pathParam("token"), callbackBody(context));
            context.status(204);
        }));
        routes.post(
                ROOT + "/webhooks/{app}/{token}",
                handled(context ->
                        reply(context, interactions.follow(context.pathParam("token"), Uploads.body(context)))));
        var message = ROOT + "/webhooks/{app}/{token}/messages/{message}";
        routes.patch(
                message,
                handled(context -> reply(
                        context,
                        interactions.edit(
                                context.pathParam("token"), context.pathParam("message"), Uploads.body(context)))));
        routes.get(
                message,
                handled(context ->
                        reply(context, interactions.get(context.pathParam("token"), context.pathParam("message")))));
        routes.delete(message, handled(context -> {
            interactions.delete(context.pathParam("token"), context.pathParam("message"));
            context.status(204);
        }));
    }

    /** Files belong to the message inside of the answer. */
    private static JsonNode callbackBody(Context context) {
        var body = Uploads.body(context);
        if (context.isMultipart()) {
            var files = body.remove("attachments");
            ((ObjectNode) body.path("data")).set("attachments", files);
        }
        return body;
    }

    private Handler handled(Handler handler) {
        return context -> {
            seen.add(new Seen(context.method().name(), context.path()));
            authorise(context);
            var fault = faults.next(context.method().name(), context.path());
            if (fault.isPresent() && !(fault.get() instanceof Faults.Fault.LostAnswer)) {
                fail(context, fault.get());
                return;
            }
            limits(context);
            handler.handle(context);
            if (fault.isPresent()) {
                cut(context);
            }
        };
    }

    private void authorise(Context context) {
        boolean byToken =
                context.path().contains("/webhooks/") || context.path().contains("/interactions/");
        if (!byToken && !("Bot " + token).equals(context.header("Authorization"))) {
            throw new Trouble(401, 0, "401: Unauthorized");
        }
    }

    private static void limits(Context context) {
        context.header("X-RateLimit-Limit", "50")
                .header("X-RateLimit-Remaining", "49")
                .header("X-RateLimit-Reset-After", "1.000")
                .header("X-RateLimit-Bucket", context.method() + context.endpoint().path)
                .header("via", "1.1 standin");
    }

    private void fail(Context context, Faults.Fault fault) {
        if (fault instanceof Faults.Fault.Hanging hanging) {
            world.pass(hanging.time());
            cut(context);
        } else if (fault instanceof Faults.Fault.TooMany tooMany) {
            context.header("Retry-After", String.valueOf(tooMany.seconds()));
            if (!spare) {
                context.header("via", "1.1 standin");
            }
            if (tooMany.global()) {
                context.header("X-RateLimit-Global", "true");
            }
            context.status(429)
                    .contentType("application/json")
                    .result("{\"message\":\"You are being rate limited.\",\"retry_after\":" + tooMany.seconds()
                            + ".0,\"global\":" + tooMany.global() + "}");
        } else if (fault instanceof Faults.Fault.ServerError error) {
            context.status(error.status()).result("");
        } else if (fault instanceof Faults.Fault.Refusal refusal) {
            throw new Trouble(refusal.status(), refusal.code(), refusal.what());
        }
    }

    private static void cut(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    private static void reply(Context context, JsonNode body) {
        context.contentType("application/json").result(body.toString());
    }

    private JsonNode gatewayBot() {
        var answer = J.object().put("url", gatewayUrl).put("shards", 1);
        answer.putObject("session_start_limit")
                .put("total", 1_000)
                .put("remaining", 999)
                .put("reset_after", 1_000)
                .put("max_concurrency", 1);
        return answer;
    }

    private void putCommands(Context context) {
        var wanted = J.read(context.body());
        Strict.commands(wanted);
        var kept = J.array();
        wanted.forEach(command -> kept.add(((ObjectNode) command.deepCopy())
                .put("id", world.newId())
                .put("application_id", World.APPLICATION)
                .put("version", world.newId())));
        commands = kept;
        reply(context, kept);
        world.changed();
    }

    private void openConversation(Context context) {
        var member = J.read(context.body()).path("recipient_id").asText();
        reply(context, world.conversation(member));
    }

    private void member(Context context) {
        var person = world.personById(context.pathParam("member"))
                .orElseThrow(() -> new Trouble(404, 10_007, "Unknown Member"));
        var member = J.object();
        member.set("user", person);
        member.putArray("roles");
        member.putNull("nick");
        reply(context, member);
    }

    private void changeChannel(Context context) {
        var place = world.place(context.pathParam("channel"));
        var body = J.read(context.body());
        if (place.path("thread_metadata").isObject() && body.has("archived")) {
            ((ObjectNode) place.path("thread_metadata"))
                    .put("archived", body.path("archived").asBoolean())
                    .put("locked", body.path("locked").asBoolean());
            gateway.tell(place.path("guild_id").asText(), "THREAD_UPDATE", place);
        }
        reply(context, place);
    }

    private void openThread(Context context) {
        var body = J.read(context.body());
        Strict.thread(body);
        var channel = context.pathParam("channel");
        var message = message(context);
        var id = message.path("id").asText();
        if (world.findPlace(id).isPresent()) {
            throw new Trouble(400, 160_004, "A thread has already been created for this message");
        }
        var thread = world.thread(channel, id, J.text(body, "name"));
        gateway.tell(thread.path("guild_id").asText(), "THREAD_CREATE", thread);
        reply(context, thread);
    }

    private ObjectNode message(Context context) {
        world.place(context.pathParam("channel"));
        return world.message(context.pathParam("channel"), context.pathParam("message"));
    }

    private void send(Context context) {
        var place = world.place(context.pathParam("channel"));
        if (closedToDirectMessages.containsKey(place.path("member").asText())) {
            throw new Trouble(403, 50_007, "Cannot send messages to this user");
        }
        if (place.path("thread_metadata").path("locked").asBoolean()) {
            throw new Trouble(400, 50_083, "Thread is archived");
        }
        var body = Uploads.body(context);
        Strict.message(body, Uploads.names(body));
        reply(context, once(place, body));
    }

    private JsonNode once(ObjectNode place, ObjectNode body) {
        var id = place.path("id").asText();
        var nonce = id + "/" + J.text(body, "nonce");
        var before = nonces.get(nonce);
        if (body.path("enforce_nonce").asBoolean()
                && before != null
                && world.now().isBefore(before.at().plusSeconds(60 * NONCE_MINUTES))) {
            return world.message(id, before.message());
        }
        var message = world.written(id, world.person(World.BOT, "Warmup"), body);
        nonces.put(nonce, new Once(message.path("id").asText(), world.now()));
        world.add(id, message);
        var event = message.deepCopy().put("nonce", J.text(body, "nonce"));
        Optional.of(place.path("guild_id").asText())
                .filter(guild -> !guild.isEmpty())
                .ifPresent(guild -> gateway.tell(guild, "MESSAGE_CREATE", event.put("guild_id", guild)));
        return message;
    }

    private void history(Context context) {
        var place = context.pathParam("channel");
        world.place(place);
        long after =
                Long.parseLong(Optional.ofNullable(context.queryParam("after")).orElse("0"));
        long before = Long.parseLong(
                Optional.ofNullable(context.queryParam("before")).orElse(String.valueOf(Long.MAX_VALUE)));
        int limit = Integer.parseInt(
                Optional.ofNullable(context.queryParam("limit")).orElse("50"));
        Strict.check(limit >= 1 && limit <= 100, "limit", "Must be between 1 and 100.");
        var fitting = world.in(place).stream()
                .filter(message -> !message.has("only"))
                .filter(message -> message.path("id").asLong() > after
                        && message.path("id").asLong() < before)
                .toList();
        int from = context.queryParam("after") == null ? Math.max(0, fitting.size() - limit) : 0;
        var page = J.array();
        for (int i = Math.min(from + limit, fitting.size()) - 1; i >= from; i--) {
            page.add(shown(fitting.get(i)));
        }
        reply(context, page);
    }

    private JsonNode shown(ObjectNode message) {
        boolean hidden = (gateway.intents() & Hiding.MESSAGE_CONTENT) == 0
                && !message.path("author").path("bot").asBoolean();
        return hidden ? Hiding.texts(message) : message;
    }

    private void edit(Context context) {
        var message = message(context);
        var body = Uploads.body(context);
        Strict.message(body, Uploads.names(body));
        for (var field : List.of("content", "embeds", "components", "attachments")) {
            if (body.has(field)) {
                message.set(field, body.get(field).deepCopy());
            }
        }
        world.changed();
        reply(context, message);
    }

    private void delete(Context context) {
        var place = world.place(context.pathParam("channel"));
        var message = message(context);
        world.remove(place.path("id").asText(), message.path("id").asText());
        gateway.tell(
                place.path("guild_id").asText("0"),
                "MESSAGE_DELETE",
                J.object()
                        .put("id", message.path("id").asText())
                        .put("channel_id", place.path("id").asText())
                        .put("guild_id", place.path("guild_id").asText()));
        context.status(204);
    }

    private void react(Context context, boolean present) {
        Strict.check(CHECK_MARK.equals(context.pathParam("emoji")), "emoji", "Unknown Emoji");
        message(context).put("checked", present);
        world.react(context.pathParam("message"), World.BOT, CHECK_MARK, present);
        world.changed();
        context.status(204);
    }

    private void reactions(Context context) {
        message(context);
        var users = world.reacted(context.pathParam("message"), context.pathParam("emoji"));
        if (users.isEmpty()) {
            throw new Trouble(400, 10_014, "Unknown Emoji");
        }
        var page = J.array();
        users.forEach(user -> page.add(world.personById(user).orElseThrow()));
        reply(context, page);
    }
}
