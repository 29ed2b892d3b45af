package dev.warmup.store;

import static dev.warmup.store.Samples.ANN;
import static dev.warmup.store.Samples.CHANNEL;
import static dev.warmup.store.Samples.MONDAY;
import static dev.warmup.store.Samples.TEAM;
import static dev.warmup.store.Samples.nine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.warmup.chat.Card;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.study.Schedule;
import dev.warmup.study.Scope;
import dev.warmup.team.Channel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several processes on one database, which need not be of one version. */
class ReplicasTest extends StorageSuite {
    private static final Schedule SCHEDULE =
            Schedule.of(LocalTime.of(9, 0), ZoneOffset.UTC, Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
    private static final int ADMINS = 8;

    @Test
    void adminsWhoChangeOneScheduleAtOnceLoseNothingOfEachOther() throws Exception {
        var schedules = new Schedules(database());
        schedules.change(deed("first"), SCHEDULE, UnaryOperator.identity());
        List<Callable<Schedule>> changes = IntStream.range(0, ADMINS)
                .<Callable<Schedule>>mapToObj(admin ->
                        () -> schedules.change(deed("d" + admin), SCHEDULE, before -> withTopic(before, "t" + admin)))
                .toList();
        var threads = Executors.newFixedThreadPool(ADMINS);
        try {
            for (var change : threads.invokeAll(changes)) {
                assertThat(change.get()).isNotNull();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(schedules.of(CHANNEL).orElseThrow().schedule().scope().topics())
                .hasSize(ADMINS);
    }

    @Test
    void whatThisVersionCannotReadWaitsAndHoldsUpNoOther() {
        var ledger = new Ledger(database());
        var other = new Channel(TEAM, "C2");
        ledger.owe(Owed.now("newer", post(CHANNEL), nine(MONDAY)), nine(MONDAY));
        ledger.owe(Owed.now("ours", post(other), nine(MONDAY)), nine(MONDAY));
        rewrite("UPDATE ledger SET item = '{\"type\":\"Hologram\"}' WHERE entry = 'newer'");
        var soon = nine(MONDAY).plusSeconds(60);
        assertThat(ledger.claim("test", "one", nine(MONDAY), soon, 10))
                .extracting(LedgerEntry::entry)
                .containsExactly("ours");
        rewrite("UPDATE ledger SET item = '" + Json.write(post(CHANNEL)) + "' WHERE entry = 'newer'");
        assertThat(ledger.claim("test", "newer one", soon.plusMillis(1), soon.plusSeconds(60), 10))
                .extracting(LedgerEntry::entry)
                .contains("newer");
    }

    @Test
    void aDeliveryThatThisVersionCannotReadWaitsAndHoldsUpNoOther() {
        var inbox = new Inbox(database());
        inbox.store(said("newer", CHANNEL), nine(MONDAY));
        inbox.store(said("ours", new Channel(TEAM, "C2")), nine(MONDAY));
        rewrite("UPDATE inbox SET body = '{}' WHERE delivery = 'newer'");
        assertThat(inbox.claim("one", nine(MONDAY), nine(MONDAY).plus(Duration.ofMinutes(1)), 10))
                .extracting(waiting -> waiting.delivery().id())
                .containsExactly("ours");
    }

    private void rewrite(String sql) {
        database().write(handle -> handle.execute(sql));
    }

    private static Schedule withTopic(Schedule before, String topic) {
        Set<String> topics = new TreeSet<>(before.scope().topics());
        topics.add(topic);
        return before.with(new Scope(topics, Set.of()));
    }

    private static Outgoing post(Channel channel) {
        return new Outgoing.Post(channel, Card.sentence("Good morning"), false);
    }

    private static Delivery said(String id, Channel channel) {
        return new Delivery.Said(id, channel, "t1", "m-" + id, ANN, "Ann", "Hello", nine(MONDAY));
    }

    private static Deed deed(String delivery) {
        return new Deed(delivery, CHANNEL, ANN, "daily set", "", nine(MONDAY));
    }
}
