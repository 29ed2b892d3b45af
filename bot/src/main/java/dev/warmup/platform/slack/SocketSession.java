package dev.warmup.platform.slack;

import java.net.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.java_websocket.WebSocket;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ServerHandshake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One socket to Slack. It pings, and closes when nobody answers. */
final class SocketSession extends WebSocketClient {
    private static final Logger LOG = LoggerFactory.getLogger(SocketSession.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LOST_AFTER_SECONDS = 20;

    private final Listener listener;
    private final InstantSource clock;
    private volatile Instant heard;

    SocketSession(URI url, Proxy proxy, Listener listener, InstantSource clock) {
        super(url);
        this.listener = listener;
        this.clock = clock;
        this.heard = clock.instant();
        setTcpNoDelay(true);
        setDaemon(true);
        setProxy(proxy);
        setConnectionLostTimeout(LOST_AFTER_SECONDS);
    }

    /** Hears what comes over a socket. */
    interface Listener {
        void message(SocketSession session, String message);

        void closed(SocketSession session);
    }

    /** Connects; false when that did not succeed in time. */
    boolean open() throws InterruptedException {
        return connectBlocking(PATIENCE.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
    }

    /** When anything last came. */
    Instant heard() {
        return heard;
    }

    @Override
    public void onOpen(ServerHandshake handshake) {
        heard = clock.instant();
    }

    @Override
    public void onMessage(String message) {
        heard = clock.instant();
        listener.message(this, message);
    }

    @Override
    public void onMessage(ByteBuffer bytes) {
        heard = clock.instant();
    }

    @Override
    public void onWebsocketPong(WebSocket connection, Framedata frame) {
        super.onWebsocketPong(connection, frame);
        heard = clock.instant();
    }

    @Override
    public void onWebsocketPing(WebSocket connection, Framedata frame) {
        super.onWebsocketPing(connection, frame);
        heard = clock.instant();
    }

    @Override
    public void onClose(int code, String reason, boolean remote) {
        LOG.info("The socket is closed ({} {})", code, reason);
        listener.closed(this);
    }

    @Override
    public void onError(Exception failure) {
        LOG.info("The socket failed: {}", failure.toString());
    }
}
