package dev.warmup.store;

import static dev.warmup.store.Samples.ANN;
import static dev.warmup.store.Samples.CHANNEL;
import static dev.warmup.store.Samples.MONDAY;
import static dev.warmup.store.Samples.nine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Card;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Sent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionTest extends StorageSuite {
    private static final Instant THEN = nine(MONDAY);
    private static final Instant LONG_AFTER = THEN.plus(Retention.KEPT).plusSeconds(1);

    @Test
    void whatWasHandledLongAgoIsForgotten() {
        var inbox = new Inbox(database());
        inbox.store(said("d1"), THEN);
        inbox.store(said("d2"), THEN);
        inbox.claim("one", THEN, THEN.plusSeconds(60), 1).forEach(one -> inbox.handled(one, List.of(), THEN));
        assertThat(new Retention(database()).forget(LONG_AFTER.minusSeconds(1))).isFalse();
        assertThat(count("inbox")).isEqualTo(2);
        assertThat(new Retention(database()).forget(LONG_AFTER)).isFalse();
        assertThat(inbox.claim("one", LONG_AFTER, LONG_AFTER.plusSeconds(60), 10))
                .extracting(waiting -> waiting.delivery().id())
                .containsExactly("d2");
    }

    @Test
    void repliesThatWentOutAreForgottenAndTheHistoryOfTheDaysIsNot() {
        var ledger = new Ledger(database());
        owe(ledger, "reply 1");
        owe(ledger, "daily/post/1/0");
        ledger.claim("test", "one", THEN, THEN.plusSeconds(60), 10)
                .forEach(entry -> ledger.sent(entry, Sent.nowhere(), THEN));
        ledger.claim("test", "one", THEN, THEN.plusSeconds(60), 10)
                .forEach(entry -> ledger.sent(entry, Sent.nowhere(), THEN));
        owe(ledger, "reply 2");
        new Retention(database()).forget(LONG_AFTER);
        assertThat(ledger.item("reply 1")).isEmpty();
        assertThat(ledger.item("reply 2")).isPresent();
        assertThat(ledger.sent("daily/post/1/0")).isPresent();
    }

    @Test
    void aLongHistoryIsForgottenInSeveralSteps() {
        var inbox = new Inbox(database());
        for (int i = 0; i < 501; i++) {
            inbox.store(said("d" + i), THEN);
        }
        database()
                .write(handle -> handle.createUpdate("UPDATE inbox SET state = 'handled', handled_at = :then")
                        .bind("then", THEN)
                        .execute());
        var retention = new Retention(database());
        assertThat(retention.forget(LONG_AFTER)).isTrue();
        assertThat(count("inbox")).isEqualTo(1);
        assertThat(retention.forget(LONG_AFTER)).isFalse();
        assertThat(count("inbox")).isZero();
    }

    private int count(String table) {
        return database()
                .read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                        .mapTo(Integer.class)
                        .one());
    }

    private static void owe(Ledger ledger, String entry) {
        ledger.owe(Owed.now(entry, new Outgoing.Post(CHANNEL, Card.sentence("Good morning"), false), THEN), THEN);
    }

    private static Delivery said(String id) {
        return new Delivery.Said(id, CHANNEL, "t1", "m-" + id, ANN, "Ann", "Hello", THEN);
    }
}
