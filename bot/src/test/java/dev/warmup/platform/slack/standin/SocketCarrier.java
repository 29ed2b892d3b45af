package dev.warmup.platform.slack.standin;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** The far end of Socket Mode. */
public final class SocketCarrier extends WebSocketServer implements Carrier {
    private static final int SECONDS_TO_ACKNOWLEDGE = 3;

    private final CountDownLatch listening = new CountDownLatch(1);
    private final Map<String, CompletableFuture<Optional<JsonObject>>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger opened = new AtomicInteger();
    private volatile boolean refusing;
    private volatile String greeting = "hello";

    SocketCarrier() {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2);
        setTcpNoDelay(true);
        setReuseAddr(true);
        setDaemon(true);
    }

    String open() throws InterruptedException {
        start();
        listening.await();
        return "ws://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + getPort() + "/link";
    }

    /** How many sockets were opened so far. */
    public int opened() {
        return opened.get();
    }

    /** Whether new sockets are turned away. */
    public void refuse(boolean now) {
        refusing = now;
    }

    public void dropAll() {
        getConnections().forEach(socket -> socket.closeConnection(1006, "gone"));
    }

    public void say(String type, String reason) {
        var json = new JsonObject();
        json.addProperty("type", type);
        json.addProperty("reason", reason);
        broadcast(json.toString());
    }

    public int connected() {
        return (int) getConnections().stream().filter(WebSocket::isOpen).count();
    }

    @Override
    public Answer bring(Kind kind, JsonObject payload, int attempt) {
        var id = UUID.randomUUID().toString();
        var envelope = new JsonObject();
        envelope.addProperty("envelope_id", id);
        envelope.addProperty("type", kind.name().toLowerCase(Locale.ROOT));
        envelope.addProperty("accepts_response_payload", kind != Kind.EVENTS_API);
        envelope.add("payload", payload);
        if (kind == Kind.EVENTS_API) {
            envelope.addProperty("retry_attempt", attempt);
            envelope.addProperty("retry_reason", attempt == 0 ? "" : "timeout");
        }
        var answer = new CompletableFuture<Optional<JsonObject>>();
        waiting.put(id, answer);
        newest().send(envelope.toString());
        try {
            return new Answer(true, answer.get(SECONDS_TO_ACKNOWLEDGE, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            return new Answer(false, Optional.empty());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private WebSocket newest() {
        WebSocket newest = null;
        for (var socket : getConnections()) {
            newest = socket;
        }
        if (newest == null) {
            throw new IllegalStateException("the bot is not connected");
        }
        return newest;
    }

    @Override
    public void onStart() {
        listening.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        if (refusing) {
            socket.close(1013, "try again later");
            return;
        }
        opened.incrementAndGet();
        if (!greeting.isEmpty()) {
            greet(socket, greeting);
        }
    }

    /** What new sockets are told first; nothing, where it is empty. */
    public void greetWith(String type) {
        greeting = type;
    }

    private void greet(WebSocket socket, String type) {
        var hello = new JsonObject();
        hello.addProperty("type", type);
        hello.addProperty("num_connections", getConnections().size());
        socket.send(hello.toString());
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        var json = JsonParser.parseString(message).getAsJsonObject();
        var answer = waiting.remove(json.get("envelope_id").getAsString());
        if (answer != null) {
            answer.complete(json.has("payload") ? Optional.of(json.getAsJsonObject("payload")) : Optional.empty());
        }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(@Nullable WebSocket socket, Exception failure) {}

    @Override
    public void close() {
        try {
            stop(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
