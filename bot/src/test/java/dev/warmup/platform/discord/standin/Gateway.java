package dev.warmup.platform.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.websocket.WsContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.zip.Deflater;

/** The gateway: sessions that can be taken up again, compressed frames, heartbeats. */
final class Gateway {

    private final World world;
    private final String token;
    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final Map<String, Socket> sockets = new ConcurrentHashMap<>();
    private final AtomicInteger handshakes = new AtomicInteger();
    private final AtomicInteger identified = new AtomicInteger();
    private final AtomicInteger resumed = new AtomicInteger();
    private volatile String url = "";
    private int intents;
    private volatile boolean refusing;
    private volatile boolean spare;
    private volatile boolean messageContentGranted = true;
    private volatile boolean answersHeartbeats = true;
    private volatile int heartbeatMillis = 41_250;

    Gateway(World world, String token) {
        this.world = world;
        this.token = token;
    }

    void url(String address) {
        url = address;
    }

    void refuse(boolean on) {
        refusing = on;
    }

    void grantMessageContent(boolean granted) {
        messageContentGranted = granted;
    }

    void heartbeats(int everyMillis, boolean answered) {
        heartbeatMillis = everyMillis;
        answersHeartbeats = answered;
    }

    int handshakes() {
        return handshakes.get();
    }

    synchronized int intents() {
        return intents;
    }

    int identified() {
        return identified.get();
    }

    int resumed() {
        return resumed.get();
    }

    void routes(RoutesConfig routes) {
        routes.wsBeforeUpgrade(context -> {
            handshakes.incrementAndGet();
            if (refusing) {
                throw new HttpResponseException(503, "Service Unavailable", Map.of());
            }
        });
        routes.ws("/gateway", socket -> {
            socket.onConnect(this::open);
            socket.onMessage(context -> took(context, J.read(context.message())));
            socket.onClose(context -> gone(context.sessionId()));
            socket.onError(context -> gone(context.sessionId()));
        });
    }

    private void open(WsContext context) {
        context.enableAutomaticPings();
        var socket = new Socket(context, "zlib-stream".equals(context.queryParam("compress")));
        sockets.put(context.sessionId(), socket);
        socket.send(J.object().put("op", 10).set("d", J.object().put("heartbeat_interval", heartbeatMillis)));
    }

    private synchronized void gone(String socket) {
        sockets.remove(socket);
        sessions.values().stream()
                .filter(session -> session.on(socket))
                .forEach(session -> session.socket = Optional.empty());
    }

    private void took(WsContext context, JsonNode frame) {
        var socket = sockets.get(context.sessionId());
        if (socket == null) {
            return;
        }
        switch (frame.path("op").asInt()) {
            case 1 -> heartbeat(socket);
            case 2 -> identify(socket, frame.path("d"));
            case 6 -> resume(socket, frame.path("d"));
            default -> {
                // Presence and the like change nothing here.
            }
        }
    }

    private void heartbeat(Socket socket) {
        if (answersHeartbeats) {
            socket.send(J.object().put("op", 11));
        }
    }

    private synchronized void identify(Socket socket, JsonNode data) {
        identified.incrementAndGet();
        if (!data.path("token").asText().equals(token)) {
            socket.close(4004, "Authentication failed.");
            return;
        }
        if ((data.path("intents").asInt() & Hiding.MESSAGE_CONTENT) != 0 && !messageContentGranted) {
            socket.close(4014, "Disallowed intent(s).");
            return;
        }
        intents = data.path("intents").asInt();
        var session = new Session(data, socket);
        sessions.put(session.id, session);
        session.dispatch("READY", ready(session));
        session.servers().forEach(server -> session.dispatch("GUILD_CREATE", described(server)));
        world.changed();
    }

    void beSpare() {
        spare = true;
    }

    private ObjectNode ready(Session session) {
        var ready = J.object().put("v", 10).put("session_id", session.id).put("resume_gateway_url", url);
        ready.set("user", world.person(World.BOT, "Warmup"));
        if (!spare) {
            ready.putArray("private_channels");
            ready.putObject("application").put("id", World.APPLICATION).put("flags", 0);
        }
        var guilds = ready.putArray("guilds");
        session.servers()
                .forEach(server ->
                        guilds.addObject().put("id", server.path("id").asText()).put("unavailable", true));
        return ready;
    }

    ObjectNode described(ObjectNode server) {
        var id = server.path("id").asText();
        if (spare) {
            return barely(server);
        }
        var all = server.deepCopy();
        for (var list : List.of(
                "threads", "emojis", "stickers", "voice_states", "presences", "features", "guild_scheduled_events")) {
            all.putArray(list);
        }
        var channels = all.putArray("channels");
        world.places(id)
                .forEach(place -> (place.path("type").asInt() == 11 ? all.withArray("threads") : channels).add(place));
        var bot = J.object().put("joined_at", world.now().toString()).put("permissions", "0");
        bot.set("user", world.person(World.BOT, "Warmup"));
        bot.putArray("roles");
        all.putArray("members").add(bot);
        all.put("member_count", 3)
                .put("large", false)
                .put("unavailable", false)
                .put("preferred_locale", "en-US")
                .put("afk_timeout", 300)
                .put("verification_level", 0)
                .put("default_message_notifications", 0)
                .put("explicit_content_filter", 0)
                .put("mfa_level", 0)
                .put("nsfw_level", 0)
                .put("premium_progress_bar_enabled", false)
                .put("joined_at", world.now().toString());
        return all;
    }

    private ObjectNode barely(ObjectNode server) {
        var id = server.path("id").asText();
        var barely = J.object().put("id", id).put("name", server.path("name").asText());
        var channels = barely.putArray("channels");
        world.places(id).stream()
                .filter(place -> place.path("type").asInt() == 0)
                .forEach(channels::add);
        return barely;
    }

    private synchronized void resume(Socket socket, JsonNode data) {
        var session = sessions.get(data.path("session_id").asText());
        if (session == null) {
            socket.send(J.object().put("op", 9).put("d", false));
            return;
        }
        resumed.incrementAndGet();
        session.socket = Optional.of(socket);
        session.after(data.path("seq").asInt()).forEach(socket::send);
        session.dispatch("RESUMED", J.object());
        world.changed();
    }

    /** Tells all sessions that look after a server; after a fall of the connection they hear it when they are back. */
    synchronized void tell(String server, String event, JsonNode data) {
        if (spare && data instanceof ObjectNode all) {
            all.remove(List.of("channel", "entitlements", "authorizing_integration_owners", "context", "version"));
            all.remove(List.of("nonce", "mentions", "mention_roles", "pinned", "tts"));
        }
        sessions.values().stream()
                .filter(session -> session.cares(server))
                .forEach(session -> session.dispatch(event, data));
    }

    /** Sends the last event again, as happens around RESUME. */
    synchronized void repeatLast(Predicate<JsonNode> which) {
        sessions.values().forEach(session -> session.repeatLast(which));
    }

    /** Cuts all connections; the sessions live on. */
    void drop() {
        sockets.values().forEach(socket -> socket.context.session.disconnect());
    }

    /** Cuts all connections, and forgets what they were for. */
    void dropAndForget() {
        synchronized (this) {
            sessions.clear();
        }
        drop();
    }

    /** Asks everybody to connect again (op 7). */
    void askToReconnect() {
        sockets.values().forEach(socket -> socket.send(J.object().put("op", 7).putNull("d")));
    }

    /** Tells everybody that the session is over (op 9), and whether it can be taken up again. */
    void invalidate(boolean resumable) {
        if (!resumable) {
            synchronized (this) {
                sessions.clear();
            }
        }
        sockets.values().forEach(socket -> socket.send(J.object().put("op", 9).put("d", resumable)));
    }

    synchronized boolean connected() {
        return sessions.values().stream().anyMatch(session -> session.socket.isPresent());
    }

    private final class Session {
        private final String id = UUID.randomUUID().toString();
        private final boolean readsTexts;
        private final long shard;
        private final long shards;
        private final List<ObjectNode> sent = new ArrayList<>();
        private Optional<Socket> socket;

        Session(JsonNode identify, Socket socket) {
            this.readsTexts = (identify.path("intents").asInt() & Hiding.MESSAGE_CONTENT) != 0;
            this.shard = identify.path("shard").path(0).asLong(0);
            this.shards = identify.path("shard").path(1).asLong(1);
            this.socket = Optional.of(socket);
        }

        boolean cares(String server) {
            return (Long.parseLong(server) >>> 22) % shards == shard;
        }

        List<ObjectNode> servers() {
            return world.servers().stream()
                    .filter(server -> cares(server.path("id").asText()))
                    .toList();
        }

        boolean on(String name) {
            return socket.filter(open -> open.context.sessionId().equals(name)).isPresent();
        }

        void dispatch(String event, JsonNode data) {
            var frame = J.object().put("op", 0).put("t", event).put("s", sent.size() + 1);
            frame.set("d", hidesTexts(event, data) ? Hiding.texts(data) : data.deepCopy());
            sent.add(frame);
            socket.ifPresent(open -> open.send(frame));
        }

        /** Without the intent a bot sees its own texts alone, and those that a member shows it. */
        private boolean hidesTexts(String event, JsonNode data) {
            return !readsTexts
                    && event.startsWith("MESSAGE_")
                    && !data.path("author").path("bot").asBoolean();
        }

        List<ObjectNode> after(int number) {
            return sent.subList(Math.min(number, sent.size()), sent.size());
        }

        void repeatLast(Predicate<JsonNode> which) {
            for (int i = sent.size() - 1; i >= 0; i--) {
                if (which.test(sent.get(i))) {
                    var again = sent.get(i);
                    socket.ifPresent(open -> open.send(again));
                    return;
                }
            }
        }
    }

    /** One connection; its frames are one long compressed stream when the other side asked for that. */
    private static final class Socket {
        private final WsContext context;
        private final Optional<Deflater> deflater;

        Socket(WsContext context, boolean compressed) {
            this.context = context;
            this.deflater = compressed ? Optional.of(new Deflater()) : Optional.empty();
        }

        synchronized void send(JsonNode frame) {
            var text = frame.toString();
            if (deflater.isPresent()) {
                context.send(ByteBuffer.wrap(compressed(deflater.get(), text.getBytes(StandardCharsets.UTF_8))));
            } else {
                context.send(text);
            }
        }

        private static byte[] compressed(Deflater deflater, byte[] bytes) {
            deflater.setInput(bytes);
            var buffer = new byte[bytes.length + 1_024];
            int length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            return java.util.Arrays.copyOf(buffer, length);
        }

        void close(int code, String reason) {
            context.closeSession(code, reason);
        }
    }
}
