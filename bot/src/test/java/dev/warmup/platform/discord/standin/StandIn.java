package dev.warmup.platform.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The stand-in: start it, give its address as {@code DISCORD_API_URL}, and act as its members. */
public final class StandIn implements AutoCloseable {
    public static final String TOKEN = "standin.token";

    private final World world;
    private final Gateway gateway;
    private final Interactions interactions;
    private final Faults faults = new Faults();
    private final RestApi rest;
    private final Javalin javalin;

    public StandIn(InstantSource clock) {
        this.world = new World(clock);
        this.gateway = new Gateway(world, TOKEN);
        this.interactions = new Interactions(world);
        this.rest = new RestApi(world, gateway, interactions, faults, TOKEN);
        this.javalin = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.http.maxRequestSize = 20_000_000;
                    rest.routes(config.routes);
                    gateway.routes(config.routes);
                })
                .start("127.0.0.1", 0);
        gateway.url("ws://127.0.0.1:" + javalin.port() + "/gateway");
        rest.gatewayUrl("ws://127.0.0.1:" + javalin.port() + "/gateway");
    }

    public String apiUrl() {
        return "http://127.0.0.1:" + javalin.port() + "/api/v10/";
    }

    /** A server with one channel; told to the bot when it is connected. */
    public Server server(String name, String channel) {
        var id = world.newId();
        var server = world.server(id, name);
        var made = world.channel(id, world.newId(), channel);
        server.put("system_channel_id", made.path("id").asText());
        gateway.tell(id, "GUILD_CREATE", gateway.described(server));
        return new Server(this, id, made.path("id").asText());
    }

    /** Keeps a file, and gives its address. */
    String keeps(String content) {
        return apiUrl() + "files/" + rest.keep(content);
    }

    World world() {
        return world;
    }

    Gateway gateway() {
        return gateway;
    }

    Interactions interactions() {
        return interactions;
    }

    /** The id of the bot's application. */
    public String application() {
        return World.APPLICATION;
    }

    /** The commands that were registered last. */
    public JsonNode commands() {
        return rest.commands();
    }

    public long requests(String method, String pathPart) {
        return rest.seen().stream()
                .filter(seen -> seen.method().equals(method) && seen.path().contains(pathPart))
                .count();
    }

    /** All messages of a channel, thread or conversation. */
    public List<ObjectNode> messages(String place) {
        return world.in(place);
    }

    /** Waits until something is there; fails after ten seconds. */
    public <T> T await(String what, Supplier<Optional<T>> wanted) {
        return world.await(what, wanted);
    }

    public void loseAnswer(String method, String pathPart) {
        faults.plan(method, pathPart, new Faults.Fault.LostAnswer());
    }

    public void tooMany(String method, String pathPart, int seconds, boolean global) {
        faults.plan(method, pathPart, new Faults.Fault.TooMany(seconds, global));
    }

    public void serverError(String method, String pathPart, int status) {
        faults.plan(method, pathPart, new Faults.Fault.ServerError(status));
    }

    public void hang(String method, String pathPart, Duration time) {
        faults.plan(method, pathPart, new Faults.Fault.Hanging(time));
    }

    /** From now on it leaves out of its events and answers what a bot can do without. */
    public void beSpare() {
        rest.beSpare();
        gateway.beSpare();
    }

    public void refuse(String method, String pathPart, int status, int code, String what) {
        faults.plan(method, pathPart, new Faults.Fault.Refusal(status, code, what));
    }

    public void closeDirectMessages(String member, boolean closed) {
        rest.closeDirectMessages(member, closed);
    }

    public void refuseHandshakes(boolean on) {
        gateway.refuse(on);
    }

    public int handshakes() {
        return gateway.handshakes();
    }

    /** What the bot last asked to hear of. */
    public int intents() {
        return gateway.intents();
    }

    public int identified() {
        return gateway.identified();
    }

    public int resumed() {
        return gateway.resumed();
    }

    public boolean botConnected() {
        return gateway.connected();
    }

    public void grantMessageContent(boolean granted) {
        gateway.grantMessageContent(granted);
    }

    public void heartbeats(int everyMillis, boolean answered) {
        gateway.heartbeats(everyMillis, answered);
    }

    public void dropConnections() {
        gateway.drop();
    }

    public void dropAndForgetSessions() {
        gateway.dropAndForget();
    }

    public void askToReconnect() {
        gateway.askToReconnect();
    }

    public void invalidateSessions(boolean resumable) {
        gateway.invalidate(resumable);
    }

    /** Delivers the last event of a kind once more. */
    public void repeat(String event) {
        gateway.repeatLast(frame -> frame.path("t").asText().equals(event));
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
