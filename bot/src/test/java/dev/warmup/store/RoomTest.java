package dev.warmup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.warmup.chat.Card;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Sent;
import dev.warmup.store.RoomMessage.Body;
import dev.warmup.store.RoomPages.View;
import dev.warmup.store.RoomSendings.Where;
import dev.warmup.store.RoomTalk.Words;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomTest extends StorageSuite {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Where CHANNEL = new Where("", "", false);
    private static final Where THREADED = new Where("", "", true);

    private Room room;

    @BeforeEach
    void enter() {
        room = new Room(database());
        join("ann", "Ann");
        join("bob", "Bob");
    }

    private boolean join(String id, String name) {
        return room.members().join(new RoomMember(id, name, false), name.toLowerCase(java.util.Locale.ROOT), NOW);
    }

    @Test
    void aNameBelongsToWhoeverCameFirst() {
        assertThat(join("other", "Ann")).isFalse();
        assertThat(room.members().named("ann")).contains(new RoomMember("ann", "Ann", false));
        assertThat(room.members().all()).extracting(RoomMember::name).containsExactly("Ann", "Bob");
    }

    @Test
    void whoJoinedIsKnownByNameBeforeSayingAnything() {
        assertThat(new Names(database()).name(new Member(Room.TEAM, "ann"))).contains("Ann");
    }

    @Test
    void aNewLinkBackReplacesTheOneBefore() {
        room.members().keepBackLink("hash 1", "ann", NOW);
        room.members().keepBackLink("hash of bob", "bob", NOW);
        room.members().keepBackLink("hash 2", "ann", NOW);

        assertThat(room.members().comeBack("hash 1")).isEmpty();
        assertThat(room.members().comeBack("hash 2")).map(RoomMember::id).contains("ann");
        assertThat(room.members().comeBack("hash 2")).isPresent();
        assertThat(room.members().comeBack("hash of bob")).isPresent();
    }

    @Test
    void anAdminLinkMakesOneMemberAnAdmin() {
        room.members().keepAdminLink("hash", NOW);

        assertThat(room.members().becomeAdmin("hash", "ann")).isTrue();
        assertThat(room.members().becomeAdmin("hash", "ann"))
                .as("a repeated click")
                .isTrue();
        assertThat(room.members().becomeAdmin("hash", "bob")).isFalse();
        assertThat(room.members().comeBack("hash")).isEmpty();
        assertThat(room.members().find("ann")).get().matches(RoomMember::admin);
        assertThat(room.members().find("bob")).get().matches(member -> !member.admin());
    }

    @Test
    void twoSendersOfOneEntrySendOnce() throws Exception {
        List<Callable<Sent>> senders = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            senders.add(() -> room.sendings().show("post 1", Card.sentence("Once"), THREADED, NOW));
        }

        assertThat(new HashSet<>(atOnce(senders))).hasSize(1);
        assertThat(channel("ann")).hasSize(1);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        var executor = Executors.newFixedThreadPool(work.size());
        try {
            var results = new ArrayList<T>();
            for (var result : executor.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void aMessageDeliveredTwiceStandsOnce() {
        var first = say("d1", "", "Good morning");
        var second = room.talk().say(new Words("d1", "ann", "", "Good morning", NOW.plusSeconds(5)));

        assertThat(second).isEqualTo(first);
        assertThat(channel("bob")).hasSize(1);
    }

    @Test
    void wordsCorrectedBeforeTheyWereConfirmedReplaceTheFirst() {
        var first = say("d1", "", "Goodd morning");
        var second = say("d1", "", "Good morning");

        assertThat(second.message()).isEqualTo(first.message());
        assertThat(second.corrected()).isTrue();
        assertThat(channel("bob")).extracting(RoomMessage::body).containsExactly(new Body.Said("Good morning"));
    }

    @Test
    void aLateRepetitionDoesNotUndoAnEdit() {
        var kept = say("d1", "", "Goodd morning");
        room.talk().edit(kept.message(), "Good morning", NOW);
        say("d1", "", "Goodd morning");

        assertThat(channel("bob")).extracting(RoomMessage::body).containsExactly(new Body.Said("Good morning"));
    }

    @Test
    void aDeletedMessageLeavesNoText() {
        var kept = say("d1", "", "A secret I regret");
        room.talk().react(kept.message(), "bob", "⭐", true);
        room.talk().delete(kept.message());

        assertThat(channel("bob")).isEmpty();
        List<String> bodies = database()
                .read(handle -> handle.createQuery("SELECT body FROM room_message")
                        .mapTo(String.class)
                        .list());
        assertThat(bodies).containsExactly("");
    }

    @Test
    void aDeletedMessageStaysDeletedWhenItIsDeliveredAgain() {
        var kept = say("d1", "", "A secret I regret");
        room.talk().delete(kept.message());
        say("d1", "", "A secret I regret");
        room.talk().edit(kept.message(), "Again", NOW);

        assertThat(channel("bob")).isEmpty();
    }

    @Test
    void aDeletedPostKeepsItsPlaceAboveItsThread() {
        var post = room.sendings().show("post", Card.sentence("A question"), THREADED, NOW);
        say("d1", post.thread(), "An answer");
        room.sendings().retract("retract", Long.parseLong(post.message()), NOW);

        assertThat(channel("ann")).singleElement().matches(RoomMessage::isGone);
    }

    @Test
    void aTypedCommandIsForItsAuthorAndCanBeTakenBack() {
        room.talk().echo(new Words("d1", "ann", "", "/streak", NOW));
        assertThat(channel("ann")).extracting(RoomMessage::body).containsExactly(new Body.Echo("/streak"));
        assertThat(channel("bob")).isEmpty();

        room.talk().withdraw("d1");
        assertThat(channel("ann")).isEmpty();
    }

    @Test
    void onlyTheOwnersPrivateCardIsReplaced() {
        var reply = room.sendings().show("reply", Card.sentence("Yours"), new Where("", "ann", false), NOW);
        var id = Long.parseLong(reply.message());

        assertThat(room.sendings().replace("r1", id, "bob", Card.sentence("Not yours"), NOW))
                .isEqualTo(Sent.nowhere());
        assertThat(room.sendings().replace("r2", id, "ann", Card.sentence("New"), NOW))
                .isEqualTo(reply);
        assertThat(channel("ann")).extracting(RoomMessage::body).containsExactly(new Body.Shown(Card.sentence("New")));
    }

    @Test
    void historyComesInPagesAndLosesNothing() {
        for (int i = 0; i < 120; i++) {
            say("d" + i, "", "message " + i);
        }

        var texts = new ArrayList<String>();
        var before = Long.MAX_VALUE;
        RoomPages.Page page;
        do {
            page = room.pages().page(new View("ann", "", before, 50));
            var said = page.messages().stream()
                    .map(message -> ((Body.Said) message.body()).text())
                    .toList();
            texts.addAll(0, said);
            before = page.messages().get(0).id();
        } while (page.more());

        assertThat(texts).hasSize(120).startsWith("message 0").endsWith("message 119");
    }

    @Test
    void answersAndReactionsAreCounted() {
        var post = room.sendings().show("post", Card.sentence("A question"), THREADED, NOW);
        var kept = say("d1", post.thread(), "An answer");
        room.sendings().show("card", Card.sentence("Not an answer"), new Where(post.thread(), "", false), NOW);
        room.talk().react(kept.message(), "bob", "👍", true);
        room.talk().react(kept.message(), "bob", "👍", true);
        room.talk().react(kept.message(), "ann", "⭐", true);
        room.talk().react(kept.message(), "ann", "⭐", false);

        assertThat(channel("ann"))
                .singleElement()
                .satisfies(message -> assertThat(message.answers()).isEqualTo(1));
        assertThat(room.pages().find(kept.message()).orElseThrow().reactions())
                .containsExactly(new RoomMessage.Reaction("👍", "bob", "Bob"));
    }

    @Test
    void everyChangeMakesANewerVersion() {
        var post = room.sendings().show("post", Card.sentence("A question"), THREADED, NOW);
        var id = Long.parseLong(post.message());
        var versions = new ArrayList<Integer>();
        versions.add(version(id));
        var kept = say("d1", post.thread(), "An answer");
        versions.add(version(id));
        room.talk().delete(kept.message());
        versions.add(version(id));
        room.talk().react(id, "ann", "⭐", true);
        versions.add(version(id));

        assertThat(versions).isSorted().doesNotHaveDuplicates();
    }

    private int version(long id) {
        return room.pages().find(id).orElseThrow().version();
    }

    @Test
    void whatIsCollectedIsWhatWasDelivered() {
        var post = room.sendings().show("post", Card.sentence("A question"), THREADED, NOW);
        var kept = say("d1", post.thread(), "An answer 答案 👍");
        room.talk().echo(new Words("d2", "ann", post.thread(), "/today", NOW));
        room.sendings().show("card", Card.sentence("A card"), CHANNEL, NOW);

        assertThat(room.history().collect(Room.CHANNEL, post.thread(), NOW).news())
                .singleElement(type(Delivery.Said.class))
                .satisfies(said -> {
                    assertThat(said.id()).isEqualTo("d1");
                    assertThat(said.message()).isEqualTo(String.valueOf(kept.message()));
                    assertThat(said.name()).isEqualTo("Ann");
                    assertThat(said.text()).isEqualTo("An answer 答案 👍");
                    assertThat(said.at()).isEqualTo(NOW);
                });
        assertThat(room.history()
                        .collect(Room.CHANNEL, post.thread(), NOW.plusMillis(1))
                        .news())
                .isEmpty();
    }

    private RoomTalk.Kept say(String delivery, String thread, String text) {
        return room.talk().say(new Words(delivery, "ann", thread, text, NOW));
    }

    private List<RoomMessage> channel(String member) {
        return room.pages().page(new View(member, "", Long.MAX_VALUE, 50)).messages();
    }
}
