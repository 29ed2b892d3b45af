package dev.warmup.platform.web;

import dev.warmup.chat.Refusal;
import dev.warmup.chat.Texts;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import io.javalin.websocket.WsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The room over HTTP and WebSocket. */
public final class RoomServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RoomServer.class);
    private static final long LARGEST_BODY = 512 * 1024;
    private static final String PAGE = page();
    private static final String MARKDOWN = "/META-INF/resources/webjars/markdown-it/14.1.0/dist";
    private static final Duration IDLE = Duration.ofMinutes(2);

    private final RoomSettings settings;
    private final RoomParts parts;
    private final InstantSource clock;
    private final Tokens tokens;
    private final Sessions sessions;
    private final Javalin javalin;

    private RoomServer(
            RoomSettings settings, RoomParts parts, List<OpsPage> pages, InstantSource clock, SecureRandom random) {
        var seal = new Seal(settings.key());
        this.settings = settings;
        this.parts = parts;
        this.clock = clock;
        this.tokens = new Tokens(random);
        this.sessions = new Sessions(seal, parts.room().members());
        this.javalin = Javalin.create(config -> {
            limits(config);
            files(config);
            failures(config);
            guard(config, new Guard(settings.loopback()));
            doors(config);
            inside(config, new Deliveries(parts, sessions, seal, clock));
            pages.forEach(page -> config.routes.get(page.path(), context -> show(context, page)));
        });
    }

    /**
     * Starts listening.
     *
     * @param pages what it serves besides the room
     * @throws RoomUnavailable when the port is taken, the address is not one of this machine, or a passcode is missing
     */
    public static RoomServer start(
            RoomSettings settings, RoomParts parts, List<OpsPage> pages, InstantSource clock, SecureRandom random)
            throws RoomUnavailable {
        if (!settings.loopback() && settings.passcode().isEmpty()) {
            throw new RoomUnavailable(
                    "WARMUP_ROOM_PASSCODE: needed, because WARMUP_HOST=" + settings.host() + " lets others in");
        }
        var server = new RoomServer(settings, parts, pages, clock, random);
        try {
            server.javalin.start(settings.host(), settings.port());
            return server;
        } catch (JavalinBindException e) {
            throw new RoomUnavailable(
                    "WARMUP_PORT: cannot listen on " + settings.host() + ":" + settings.port()
                            + "; stop what runs there, or choose another port",
                    e);
        }
    }

    private static void limits(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.jetty.modifyWebSocketServletFactory(factory -> {
            factory.setIdleTimeout(IDLE);
            factory.setMaxTextMessageSize(1024);
        });
    }

    private static void files(JavalinConfig config) {
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets";
            files.directory = "/room";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "no-cache");
        });
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets/markdown-it";
            files.directory = MARKDOWN;
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "max-age=86400");
        });
    }

    private static void failures(JavalinConfig config) {
        config.routes.exception(Refusal.class, (refusal, context) -> {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            tell(context, refusal.sentence(Texts.in(Language.of(context))));
        });
        config.routes.exception(HttpResponseException.class, (failure, context) -> {
            context.status(failure.getStatus());
            var tooLarge = failure.getStatus() == HttpStatus.CONTENT_TOO_LARGE.getCode();
            var texts = Texts.in(Language.of(context));
            tell(context, tooLarge ? texts.get("room.text.huge") : String.valueOf(failure.getMessage()));
        });
        config.routes.exception(Exception.class, (failure, context) -> {
            var id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("{} {} failed [{}]", context.method(), context.path(), id, failure);
            context.status(HttpStatus.SERVICE_UNAVAILABLE);
            tell(context, Texts.in(Language.of(context)).get("room.failed", id));
        });
    }

    private static void tell(Context context, String sentence) {
        RoomJson.answer(context, new Deliveries.Told(sentence));
    }

    private static void guard(JavalinConfig config, Guard guard) {
        config.routes.before(guard::check);
        config.routes.wsBeforeUpgrade(guard::checkLive);
    }

    private void doors(JavalinConfig config) {
        var join = new Join(parts.room().members(), sessions, tokens, settings.passcode(), clock);
        config.routes.get("/", RoomServer::page);
        config.routes.get("/back/{token}", RoomServer::page);
        config.routes.get("/admin/{token}", RoomServer::page);
        config.routes.get("/room/door", join::door);
        config.routes.post("/room/join", join::join);
        config.routes.post("/room/link", join::makeLink);
        config.routes.post("/room/back", join::comeBack);
        config.routes.post("/room/admin", join::becomeAdmin);
    }

    private void inside(JavalinConfig config, Deliveries deliveries) {
        var reading = new Reading(parts, sessions);
        config.routes.get("/room/texts", reading::texts);
        config.routes.get("/room/state", reading::state);
        config.routes.get("/room/messages", reading::older);
        config.routes.get("/room/messages/{id}", reading::message);
        config.routes.get("/room/threads/{id}", reading::thread);
        config.routes.get("/room/completion", reading::completion);
        config.routes.post("/room/deliveries", deliveries::receive);
        config.routes.ws("/room/live", this::live);
    }

    private void live(WsConfig config) {
        config.onConnect(connection -> parts.tabs()
                .open(
                        connection,
                        sessions.member(connection.cookie(Sessions.COOKIE))
                                .orElseThrow(UnauthorizedResponse::new)
                                .id()));
        // The page asks now and then whether we are still there.
        config.onMessage(connection -> connection.send("{\"type\":\"here\"}"));
        config.onClose(connection -> parts.tabs().close(connection));
    }

    private static void page(Context context) {
        var needed = Texts.in(Language.of(context)).get("room.script");
        context.header("Cache-Control", "no-cache").html(PAGE.replace("{room.script}", needed));
    }

    private static String page() {
        try (var page = RoomServer.class.getResourceAsStream("/room/room.html")) {
            return new String(
                    Objects.requireNonNull(page, "the program comes with its page")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void show(Context context, OpsPage page) {
        var content = page.content().get();
        context.status(content.status()).contentType(content.type()).result(content.text());
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Where the room is found from this machine. */
    public String address() {
        var host = settings.loopback() ? settings.host() : "localhost";
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
    }

    /** A new link that makes the first member who opens it an admin; earlier unused ones stop working. */
    public String adminLink() {
        var token = tokens.next();
        parts.room().members().keepAdminLink(Tokens.hash(token), clock.instant());
        return address() + "admin/" + token;
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
