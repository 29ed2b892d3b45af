package dev.warmup.platform.slack.standin;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.warmup.platform.slack.SlackAnswer;
import dev.warmup.platform.slack.SlackRequest;
import dev.warmup.platform.slack.standin.Faults.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A Slack with one workspace, one app and no mercy. */
public final class StandInSlack implements AutoCloseable {
    public static final String BOT_TOKEN = "xoxb-stand-in";
    public static final String APP_TOKEN = "xapp-stand-in";
    public static final String SECRET = "stand-in-secret";

    private final World world;
    private final Methods methods;
    private final ResponseUrls responseUrls;
    private final Faults faults = new Faults();
    private final SocketCarrier socket = new SocketCarrier();
    private final String link;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Doings doings;

    public StandInSlack(InstantSource clock) throws IOException, InterruptedException {
        this.world = new World(clock);
        this.methods = new Methods(world);
        this.responseUrls = new ResponseUrls(world);
        this.link = socket.open();
        this.doings = new Doings(world, responseUrls, socket);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        world.url = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/api/", this::api);
        server.createContext("/response/", this::response);
        server.createContext("/upload/", this::upload);
        server.createContext("/files/", this::file);
        server.setExecutor(threads);
        server.start();
    }

    public String apiUrl() {
        return world.url + "/api/";
    }

    public Faults faults() {
        return faults;
    }

    /** From now on it leaves out of its answers whatever a simpler server would: addresses, profiles, metadata. */
    public void spare() {
        world.sparing = true;
    }

    /** What members do. */
    public Doings doings() {
        return doings;
    }

    /** From now on everything is brought by HTTP to a bot. */
    public void bringTo(Function<SlackRequest, SlackAnswer> bot) {
        doings.by(new HttpCarrier(SECRET, bot));
    }

    /** The sockets of the bot. */
    public SocketCarrier socket() {
        return socket;
    }

    private void api(HttpExchange exchange) throws IOException {
        var name = exchange.getRequestURI().getPath().substring("/api/".length());
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var fault = faults.take(name);
        if (fault.isPresent() && fails(exchange, fault.get())) {
            return;
        }
        var answer = answer(exchange, name, body);
        if (fault.filter(Fault.LostAfter.class::isInstance).isPresent()) {
            exchange.close();
            return;
        }
        reply(exchange, 200, answer);
    }

    private static boolean fails(HttpExchange exchange, Fault fault) throws IOException {
        if (fault instanceof Fault.LostBefore) {
            exchange.close();
        } else if (fault instanceof Fault.Limited limited) {
            exchange.getResponseHeaders().add("Retry-After", String.valueOf(limited.seconds()));
            reply(exchange, 429, error("ratelimited", ""));
        } else if (fault instanceof Fault.Status status) {
            reply(exchange, status.status(), new JsonObject());
        } else if (fault instanceof Fault.Refused refused) {
            reply(exchange, 200, error(refused.error(), ""));
        } else {
            return false;
        }
        return true;
    }

    private JsonObject answer(HttpExchange exchange, String name, String body) {
        try {
            var token = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                    .orElse("");
            var json = name.equals("apps.connections.open") ? connection(token) : call(token, name, body);
            json.addProperty("ok", true);
            return json;
        } catch (ApiError e) {
            return error(e.code(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return error("invalid_arguments", e.toString());
        }
    }

    private JsonObject connection(String token) {
        if (!token.equals("Bearer " + APP_TOKEN)) {
            throw new ApiError("not_allowed_token_type");
        }
        var json = new JsonObject();
        json.addProperty("url", link);
        return json;
    }

    private JsonObject call(String token, String name, String body) {
        if (!token.equals("Bearer " + BOT_TOKEN)) {
            throw new ApiError("invalid_auth");
        }
        return methods.call(name, Args.form(body));
    }

    private static JsonObject error(String code, String detail) {
        var json = new JsonObject();
        json.addProperty("ok", false);
        json.addProperty("error", code);
        json.addProperty("detail", detail);
        return json;
    }

    private void response(HttpExchange exchange) throws IOException {
        var fault = faults.take("response_url");
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (fault.isPresent() && fails(exchange, fault.get())) {
            return;
        }
        try {
            responseUrls.use(last(exchange), JsonParser.parseString(body).getAsJsonObject());
            if (fault.isPresent()) {
                exchange.close();
            } else {
                write(exchange, 200, "text/html", "ok".getBytes(StandardCharsets.UTF_8));
            }
        } catch (ApiError e) {
            reply(exchange, 404, error(e.code(), String.valueOf(e.getMessage())));
        }
    }

    private void upload(HttpExchange exchange) throws IOException {
        var content = exchange.getRequestBody().readAllBytes();
        synchronized (world) {
            var upload = world.files.get(last(exchange));
            if (upload != null) {
                upload.content = content;
            }
        }
        write(exchange, 200, "text/plain", ("OK - " + content.length).getBytes(StandardCharsets.UTF_8));
    }

    private void file(HttpExchange exchange) throws IOException {
        World.Upload upload;
        synchronized (world) {
            upload = world.files.get(last(exchange));
        }
        var token = exchange.getRequestHeaders().getFirst("Authorization");
        if (upload == null || !("Bearer " + BOT_TOKEN).equals(token)) {
            write(exchange, 403, "text/plain", new byte[0]);
        } else {
            write(exchange, 200, "text/plain", upload.content);
        }
    }

    private static String last(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void reply(HttpExchange exchange, int status, JsonObject json) throws IOException {
        write(exchange, status, "application/json", json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        socket.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
