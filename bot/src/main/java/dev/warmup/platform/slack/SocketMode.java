package dev.warmup.platform.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import dev.warmup.chat.SendFailure;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a socket to Slack open. Slack asks for a fresh one every few hours: the old one stays until the new one is
 * greeted. Slack's own client is not used, for it neither pauses longer and longer nor acknowledges over the socket that
 * something came by. What changes here changes on one thread.
 */
final class SocketMode implements SocketSession.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
    private static final Duration UNTIL_GREETED = Duration.ofSeconds(20);

    private static final int SECONDS_TO_CLOSE = 12;

    private final Incoming incoming;
    private final SocketModeRequestParser parser;
    private final Sockets sockets;
    private final Away away;
    private final InstantSource clock;
    private final Threads threads;
    private final Growing pauses = new Growing(Duration.ofMillis(500), Duration.ofMinutes(1));
    private @Nullable SocketSession current;
    private @Nullable SocketSession next;
    private boolean connecting;
    private boolean closed;
    private @Nullable Instant lost;

    SocketMode(Incoming incoming, Sockets sockets, Away away, InstantSource clock, Threads threads) {
        this.incoming = incoming;
        this.parser = new SocketModeRequestParser(incoming.config());
        this.sockets = sockets;
        this.away = away;
        this.clock = clock;
        this.threads = threads;
    }

    /** Asks Slack where to connect, and under which route. */
    interface Sockets {
        URI where() throws SendFailure;

        Proxy route(URI address);
    }

    /** Hears from when to when nothing could reach us. */
    interface Away {
        void over(Instant from, Instant until);
    }

    /** Begins to connect; until that succeeds nothing reaches us. */
    void start() {
        lost = clock.instant();
        later(Duration.ZERO);
    }

    private void later(Duration pause) {
        if (connecting || closed) {
            return;
        }
        connecting = true;
        threads.after(pause, this::connect);
    }

    private void connect() {
        connecting = false;
        if (closed) {
            return;
        }
        try {
            var address = sockets.where();
            var session = new SocketSession(address, sockets.route(address), this, clock);
            next = session;
            if (session.open()) {
                threads.after(UNTIL_GREETED, () -> giveUp(session));
            } else {
                failed(session, pauses.next());
            }
        } catch (SendFailure.Wait e) {
            LOG.warn("No socket to Slack: {}", e.why());
            var pause = pauses.next();
            later(pause.compareTo(e.pause()) > 0 ? pause : e.pause());
        } catch (SendFailure e) {
            LOG.warn("No socket to Slack: {}", e.why());
            later(pauses.next());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("No socket to Slack", e);
            later(pauses.next());
        }
    }

    private void giveUp(SocketSession session) {
        if (session == next) {
            failed(session, pauses.next());
        }
    }

    private void failed(SocketSession session, Duration pause) {
        next = null;
        session.close();
        later(pause);
    }

    @Override
    public void message(SocketSession session, String message) {
        var envelope = envelope(message);
        switch (Tree.text(envelope, "type")) {
            case "hello" -> onThread(() -> greeted(session));
            case "disconnect" -> onThread(() -> refresh(session, Tree.text(envelope, "reason")));
            case "events_api", "slash_commands", "interactive" -> {
                onThread(() -> heard(session));
                work(session, message, envelope);
            }
            default -> LOG.debug("Unknown envelope");
        }
    }

    private static JsonObject envelope(String message) {
        try {
            return JsonParser.parseString(message) instanceof JsonObject json ? json : new JsonObject();
        } catch (JsonParseException e) {
            return new JsonObject();
        }
    }

    /** What is delivered over a socket is as good as a greeting. */
    private void heard(SocketSession session) {
        if (session == next) {
            greeted(session);
        }
    }

    private void greeted(SocketSession session) {
        if (closed) {
            session.close();
            return;
        }
        if (session == current) {
            return;
        }
        var before = current;
        current = session;
        next = null;
        pauses.reset();
        LOG.info("Connected to Slack by socket");
        if (before != null) {
            before.close();
        }
        awaySince(null);
    }

    private void awaySince(@Nullable Instant since) {
        if (since != null) {
            lost = lost == null ? since : lost;
        } else if (lost != null) {
            away.over(lost, clock.instant());
            lost = null;
        }
    }

    private void refresh(SocketSession session, String reason) {
        LOG.info("Slack asks for a fresh socket: {}", reason);
        if (session == next) {
            failed(session, pauses.next());
        } else if (session == current && next == null) {
            later(Duration.ZERO);
        }
    }

    @Override
    public void closed(SocketSession session) {
        onThread(() -> {
            if (session == current) {
                current = null;
                awaySince(session.heard());
                if (next == null) {
                    later(pauses.next());
                }
            } else if (session == next) {
                next = null;
                later(pauses.next());
            }
        });
    }

    private void work(SocketSession session, String message, JsonObject envelope) {
        try {
            threads.workers().execute(() -> handle(session, message, Tree.text(envelope, "envelope_id")));
        } catch (RejectedExecutionException e) {
            LOG.debug("Closing; Slack delivers it again");
        }
    }

    private void handle(SocketSession session, String message, String id) {
        try {
            var request = parser.parse(message);
            if (request != null && request.getBoltRequest() != null) {
                acknowledge(session, id, incoming.answer(request.getBoltRequest()));
            } else {
                acknowledge(session, id, Response.ok());
            }
        } catch (RuntimeException e) {
            LOG.error("An envelope could not be read; Slack delivers it again", e);
        }
    }

    private void acknowledge(SocketSession session, String id, Response response) {
        if (response.getStatusCode() != 200 || id.isEmpty()) {
            return;
        }
        var json = new JsonObject();
        json.addProperty("envelope_id", id);
        if (response.getBody() != null && !response.getBody().isEmpty()) {
            json.add("payload", JsonParser.parseString(response.getBody()));
        }
        try {
            session.send(json.toString());
        } catch (WebsocketNotConnectedException e) {
            LOG.debug("The socket closed before the acknowledgement; Slack delivers it again");
        }
    }

    private void onThread(Runnable change) {
        try {
            threads.timer().execute(change);
        } catch (RejectedExecutionException e) {
            LOG.debug("Closing");
        }
    }

    /** Closes the socket, and waits for that; what comes afterwards Slack keeps for the next start. */
    void close() {
        try {
            threads.timer().submit(this::closeAll).get(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            LOG.warn("The socket did not close well", e);
        }
    }

    private void closeAll() {
        closed = true;
        if (current != null) {
            current.close();
        }
        if (next != null) {
            next.close();
        }
    }
}
