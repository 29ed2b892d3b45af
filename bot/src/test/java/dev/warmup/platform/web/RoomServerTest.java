package dev.warmup.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.CommandBook;
import dev.warmup.chat.Control;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.RecordedReception;
import dev.warmup.store.Room;
import dev.warmup.team.Member;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server accepts, what it refuses, and how. */
class RoomServerTest {
    private static final CommandBook COMMANDS = new CommandBook(List.of());

    @TempDir
    private Path folder;

    private final RecordedReception reception = new RecordedReception();
    private TestRoom room;
    private Visitor ann;
    private String annsId;

    @BeforeEach
    void open() throws Exception {
        room = TestRoom.open(folder, reception, COMMANDS);
        ann = new Visitor(room.server().address());
        annsId = ann.join("Ann");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Visitor visitor() {
        return new Visitor(room.server().address());
    }

    @Test
    void aNameIsGivenOnce() {
        assertThat(visitor().post("/room/join", Map.of("name", " ann ", "passcode", "")))
                .matches(answer -> answer.statusCode() == 422)
                .matches(answer -> sentence(answer).contains("The name ann is taken"));
    }

    @Test
    void nothingIsShownToWhoeverHasNotJoined() {
        var stranger = visitor();
        for (var path : List.of("/room/state", "/room/messages", "/room/threads/1", "/room/completion?typed=/")) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(act(stranger, Map.of("kind", "message", "thread", "", "text", "hello"))
                        .statusCode())
                .isEqualTo(401);
        assertThatThrownBy(() -> new Tab(stranger)).hasCauseInstanceOf(WebSocketHandshakeException.class);
        assertThat(reception.deliveries()).isEmpty();
    }

    @Test
    void aForgedCookieIsNobodys() {
        var forged = visitor();
        var answer = forged.send(forged.request("/room/state")
                .header(
                        "Cookie",
                        Sessions.COOKIE + "=" + annsId + "." + new Seal("x".repeat(32)).of("cookie", annsId)));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aCookieIsOutOfReachOfScriptsAndOtherSites() {
        var answer = visitor().post("/room/join", Map.of("name", "Bob", "passcode", ""));

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void otherSitesCanNeitherPostNorListen() {
        for (var origin : List.of("http://evil.example", "null", "http://127.0.0.1:1", "%%%")) {
            var request = ann.request("/room/deliveries")
                    .header("Origin", origin)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{}"));
            assertThat(ann.send(request).statusCode()).as(origin).isEqualTo(403);
        }
        assertThat(ann.send(ann.request("/room/link").POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .as("no origin at all")
                .isEqualTo(403);
    }

    @Test
    void theRoomAnswersOnlyToTheNamesOfThisMachine() throws IOException {
        assertThat(statusWithHost("evil.example:" + room.server().port())).contains(" 403 ");
        assertThat(statusWithHost("127.0.0.1.evil.example")).contains(" 403 ");
        assertThat(statusWithHost("localhost:9999")).contains(" 200 ");
    }

    private String statusWithHost(String host) throws IOException {
        try (var socket = new Socket(
                        InetAddress.getLoopbackAddress(), room.server().port());
                var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.US_ASCII);
                var in = socket.getInputStream()) {
            out.print("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void thePageMayRunOnlyItsOwnScripts() {
        var headers = ann.get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .startsWith("default-src 'self'; img-src 'self' data:;")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void onlyTheFilesOfThePageAreServed() {
        assertThat(ann.get("/assets/main.js").statusCode()).isEqualTo(200);
        assertThat(ann.get("/assets/markdown-it.js").body()).contains("markdown-it 14.1.0");
        for (var path :
                List.of("/assets/none.js", "/assets/..%2Fdev%2Fwarmup%2Fmessages.properties", "/assets/room.html")) {
            assertThat(ann.get(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    void aDeliveryPostedTwiceIsOneMessage() {
        var act = Map.<String, Object>of(
                "kind", "message", "id", UUID.randomUUID().toString(), "thread", "", "text", "Good morning");
        assertThat(ann.post("/room/deliveries", act).statusCode()).isEqualTo(202);
        assertThat(ann.post("/room/deliveries", act).statusCode()).isEqualTo(202);

        assertThat(messages(ann)).hasSize(1);
        assertThat(reception.deliveries())
                .hasSize(2)
                .extracting(Delivery::id)
                .containsOnly(annsId + "/" + act.get("id"));
        assertThat(reception.deliveries().get(0))
                .isEqualTo(reception.deliveries().get(1));
    }

    @Test
    void twoMembersMayChanceOnTheSameId() {
        var bob = visitor();
        bob.join("Bob");
        var act = Map.<String, Object>of(
                "kind", "message", "id", UUID.randomUUID().toString(), "thread", "", "text", "Good morning");
        ann.post("/room/deliveries", act);
        bob.post("/room/deliveries", act);

        assertThat(messages(ann)).hasSize(2);
    }

    @Test
    void aTextIsTakenUpToFortyThousandCharacters() {
        assertThat(say("x".repeat(40_000)).statusCode()).isEqualTo(202);
        assertThat(say("语".repeat(40_000)).statusCode()).isEqualTo(202);
        assertThat(say("x".repeat(40_001)))
                .matches(answer -> answer.statusCode() == 422)
                .matches(answer ->
                        sentence(answer).contains("40,000") && sentence(answer).contains("40,001"));
        assertThat(say("x".repeat(100_000)).statusCode()).isEqualTo(422);
        assertThat(say("语".repeat(1_000_000)))
                .matches(answer -> answer.statusCode() == 413)
                .matches(answer -> sentence(answer).contains("far too long"));
        assertThat(reception.deliveries()).hasSize(2);
    }

    @Test
    void emptyTextIsRefused() {
        for (var text : List.of("", "  \n\t ", "\u0000\u0001")) {
            assertThat(say(text)).matches(answer -> answer.statusCode() == 422);
        }
        assertThat(messages(ann)).isEmpty();
    }

    @Test
    void controlCharactersAndBrokenOnesAreTakenOut() {
        say("a\u0000b\u001B[31m\r\nc\td\uD800e");

        assertThat(reception.last(Delivery.Said.class).text()).isEqualTo("ab[31m\nc\td\uFFFDe");
    }

    @Test
    void nonsenseIsRefusedAndChangesNothing() {
        for (var body : List.of(
                Map.of(),
                Map.of("kind", "nonsense", "id", "12345678"),
                Map.of("kind", "message", "id", "12345678", "text", "no thread"),
                Map.of("kind", "message", "id", "!", "thread", "", "text", "no id"),
                List.of(1))) {
            assertThat(ann.post("/room/deliveries", body).statusCode())
                    .as(body.toString())
                    .isEqualTo(400);
        }
        assertThat(say("ok").statusCode()).isEqualTo(202);
        assertThat(act(ann, Map.of("kind", "message", "thread", "77", "text", "no such thread"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(messages(ann)).hasSize(1);
    }

    @Test
    void whatWasNotSavedIsNotDoubledWhenItIsSentAgainWithOtherWords() {
        var id = UUID.randomUUID().toString();
        reception.answer(delivery -> new Acknowledgement.NotSaved());
        var first = Map.<String, Object>of("kind", "message", "id", id, "thread", "", "text", "Goodd");
        assertThat(ann.post("/room/deliveries", first))
                .matches(answer -> answer.statusCode() == 503)
                .matches(answer -> sentence(answer).contains("not saved"));

        reception.answer(delivery -> new Acknowledgement.Accepted());
        var second = Map.<String, Object>of("kind", "message", "id", id, "thread", "", "text", "Good");
        assertThat(ann.post("/room/deliveries", second).statusCode()).isEqualTo(202);

        assertThat(messages(ann))
                .singleElement()
                .matches(message -> message.path("text").asText().equals("Good"));
        assertThat(reception.last(Delivery.Edited.class).text()).isEqualTo("Good");
    }

    @Test
    void nobodyChangesTheMessageOfAnother() {
        say("Mine");
        var bob = visitor();
        bob.join("Bob");
        var id = messages(ann).get(0).path("id").asText();

        assertThat(act(bob, Map.of("kind", "edit", "message", id, "text", "Yours"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(act(bob, Map.of("kind", "delete", "message", id)).statusCode())
                .isEqualTo(422);
        assertThat(messages(ann).get(0).path("text").asText()).isEqualTo("Mine");
        assertThat(reception.deliveries()).hasSize(1);
    }

    @Test
    void nobodySeesOrUsesThePrivateCardOfAnother() throws Exception {
        var bob = visitor();
        bob.join("Bob");
        var card = Card.sentence("For Ann").with(Control.Button.of("note.delete", "7", "Delete"));
        var sent = room.platform().send("reply", new Outgoing.Direct(new Member(Room.TEAM, annsId), card));

        assertThat(bob.get("/room/messages/" + sent.message()).statusCode()).isEqualTo(422);
        assertThat(press(bob, sent.message(), "note.delete", "7").statusCode()).isEqualTo(422);
        assertThat(press(ann, sent.message(), "note.delete", "7").statusCode()).isEqualTo(202);
    }

    @Test
    void onlyWhatIsOnTheCardCanBePressed() throws Exception {
        var card = Card.sentence("Question").with(Control.Button.of("daily.hint", "7", "Hint"));
        var sent = room.platform().send("post", new Outgoing.Post(Room.CHANNEL, card, true));

        assertThat(press(ann, sent.message(), "daily.hint", "8").statusCode()).isEqualTo(422);
        assertThat(press(ann, sent.message(), "daily.reveal", "7").statusCode()).isEqualTo(422);
        assertThat(press(ann, "999", "daily.hint", "7").statusCode()).isEqualTo(422);
        assertThat(press(ann, sent.message(), "daily.hint", "7").statusCode()).isEqualTo(202);
    }

    @Test
    void aMessageIsOfferedToBeCountedToItsAuthorAndAdmins() {
        say("Written in the channel");
        var id = messages(ann).get(0).path("id").asText();
        var bob = visitor();
        bob.join("Bob");

        assertThat(press(bob, id, "daily.count", "").statusCode()).isEqualTo(422);
        assertThat(press(ann, id, "daily.count", "").statusCode()).isEqualTo(202);
        assertThat(reception.last(Delivery.Pressed.class).press().message()).isEqualTo(id);
    }

    @Test
    void aFormNobodyGaveIsRefused() {
        var forged = Map.<String, Object>of(
                "kind", "form",
                "thread", "",
                "form", "daily.answer",
                "subject", "q1",
                "seal", new Seal("x".repeat(32)).of("form", "daily.answer\n" + annsId + "\nq1"),
                "values", Map.of("text", "x"));

        assertThat(act(ann, forged).statusCode()).isEqualTo(422);
        assertThat(reception.deliveries()).isEmpty();
    }

    @Test
    void anAdminMayDeleteWhatOthersWroteAndWhatTheBotPosted() throws Exception {
        say("Rude");
        var bob = visitor();
        bob.join("Bob");
        var token = room.server().adminLink().replaceAll(".*/admin/", "");
        assertThat(bob.post("/room/admin", Map.of("token", token)).statusCode()).isEqualTo(200);
        assertThat(ann.post("/room/admin", Map.of("token", token)).statusCode()).isEqualTo(422);

        var post = room.platform().send("post", new Outgoing.Post(Room.CHANNEL, Card.sentence("Oops"), false));
        for (var message : List.of(messages(ann).get(0).path("id").asText(), post.message())) {
            assertThat(act(bob, Map.of("kind", "delete", "message", message)).statusCode())
                    .isEqualTo(202);
        }
        assertThat(messages(ann)).isEmpty();
        assertThat(reception.last(Delivery.Deleted.class).message()).isEqualTo(post.message());
    }

    @Test
    void everythingSurvivesARestart() throws Exception {
        say("Before");
        room.platform()
                .send(
                        "r",
                        new Outgoing.Direct(new Member(Room.TEAM, annsId), Card.of("T", new Block.Plain("private"))));
        var before = messages(ann);
        int port = room.server().port();
        room.close();
        room = TestRoom.open(
                new RoomSettings("127.0.0.1", port, "", TestRoom.KEY), TestRoom.database(folder), reception, COMMANDS);

        assertThat(messages(ann)).isEqualTo(before).hasSize(2);
    }

    @Test
    void theMachinesPagesAreServedToo() {
        assertThat(visitor().get("/health/live").body()).isEqualTo("alive");
    }

    @Test
    void theMachinesPagesHaveAPortOfTheirOwnWhereOneWantsIt() throws Exception {
        var pages = List.of(new OpsPage("/metrics", () -> new OpsPage.Content(503, "text/plain", "not yet")));
        try (var ops = OpsServer.start("127.0.0.1", 0, "WARMUP_OPS_PORT", new Served(pages, List.of()))) {
            var answer = new Visitor("http://127.0.0.1:" + ops.port() + "/").get("/metrics");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).isEqualTo("not yet");
        }
        assertThatThrownBy(() -> OpsServer.start(
                        "127.0.0.1", room.server().port(), "WARMUP_OPS_PORT", new Served(pages, List.of())))
                .hasMessageStartingWith("WARMUP_OPS_PORT: cannot listen");
    }

    @Test
    void anOccupiedPortIsSaidInOneLine() {
        var settings = new RoomSettings("127.0.0.1", room.server().port(), "", TestRoom.KEY);

        assertThatThrownBy(() -> TestRoom.open(settings, room.database(), reception, COMMANDS))
                .isInstanceOf(RoomUnavailable.class)
                .hasMessageStartingWith("WARMUP_PORT: cannot listen on 127.0.0.1:"
                        + room.server().port());
    }

    @Test
    void withoutAPasscodeNobodyFromOutsideIsLetIn() {
        var settings = new RoomSettings("0.0.0.0", 0, "", TestRoom.KEY);

        assertThatThrownBy(() -> TestRoom.open(settings, room.database(), reception, COMMANDS))
                .isInstanceOf(RoomUnavailable.class)
                .hasMessageStartingWith("WARMUP_ROOM_PASSCODE: ");
    }

    @Test
    void thePasscodeIsAskedForAndGuessingIsSlowedDown() throws Exception {
        var settings = new RoomSettings("127.0.0.1", 0, "open sesame", TestRoom.KEY);
        room.server().close();
        try (var guarded = TestRoom.open(settings, room.database(), reception, COMMANDS)) {
            var bob = new Visitor(guarded.server().address());
            assertThat(Visitor.json(bob.get("/room/door")).path("passcode").asBoolean())
                    .isTrue();
            for (int i = 0; i < 5; i++) {
                assertThat(sentence(bob.post("/room/join", Map.of("name", "Bob", "passcode", "guess" + i))))
                        .contains("not the passcode");
            }
            assertThat(sentence(bob.post("/room/join", Map.of("name", "Bob", "passcode", "open sesame"))))
                    .contains("Please wait");
        }
    }

    private HttpResponse<String> say(String text) {
        return act(ann, Map.of("kind", "message", "thread", "", "text", text));
    }

    private static HttpResponse<String> press(Visitor visitor, String message, String action, String value) {
        return act(
                visitor, Map.of("kind", "press", "thread", "", "message", message, "action", action, "value", value));
    }

    private static HttpResponse<String> act(Visitor visitor, Map<String, Object> act) {
        var body = new HashMap<>(act);
        body.put("id", UUID.randomUUID().toString());
        return visitor.post("/room/deliveries", body);
    }

    private static List<JsonNode> messages(Visitor visitor) {
        var messages = Visitor.json(visitor.get("/room/state")).path("channel").path("messages");
        return java.util.stream.StreamSupport.stream(messages.spliterator(), false)
                .toList();
    }

    private static String sentence(HttpResponse<String> answer) {
        return Visitor.json(answer).path("message").asText();
    }
}
