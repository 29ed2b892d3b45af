package dev.warmup.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** An open tab: knows of the room only what it is pushed. */
final class Tab implements WebSocket.Listener, AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final Map<Long, JsonNode> messages = new TreeMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final StringBuilder part = new StringBuilder();
    /** The server's first word says that it knows this tab and pushes what comes from then on. */
    private final CompletableFuture<Void> known = new CompletableFuture<>();

    private final WebSocket socket;

    Tab(Visitor visitor) {
        var live = URI.create(visitor.address().replace("http:", "ws:") + "/room/live");
        this.socket = visitor.client()
                .newWebSocketBuilder()
                .header("Origin", visitor.address())
                .buildAsync(live, this)
                .join();
        known.join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            take(Visitor.parse(part.toString()));
            part.setLength(0);
        }
        socket.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void take(JsonNode pushed) {
        if (pushed.path("type").asText().equals("here")) {
            known.complete(null);
            return;
        }
        lock.lock();
        try {
            var message = pushed.path("message");
            messages.merge(
                    message.path("id").asLong(),
                    message,
                    (old, fresh) ->
                            fresh.path("version").asInt() > old.path("version").asInt() ? fresh : old);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What stands in a place, once that is as expected; what stands there after ten seconds, if it never is. */
    List<JsonNode> await(String thread, Predicate<List<JsonNode>> expected) {
        lock.lock();
        try {
            var left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!expected.test(in(thread)) && left > 0) {
                left = changed.awaitNanos(left);
            }
            return in(thread);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    private List<JsonNode> in(String thread) {
        var shown = new ArrayList<JsonNode>();
        for (var message : messages.values()) {
            var gone = message.path("kind").asText().equals("gone")
                    && !message.path("marks").path("threaded").asBoolean();
            if (message.path("thread").asText().equals(thread) && !gone) {
                shown.add(message);
            }
        }
        return shown;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
