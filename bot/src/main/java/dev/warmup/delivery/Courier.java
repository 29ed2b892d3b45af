package dev.warmup.delivery;

import dev.warmup.chat.Card;
import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Trace;
import dev.warmup.store.Ledger;
import dev.warmup.store.LedgerEntry;
import dev.warmup.team.Member;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is owed on one platform, each lane in order and all lanes at once. Never sends twice: where nobody knows
 * whether something went out, the platform is asked; if it cannot say, it is not sent again.
 */
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_AT_ONCE = 32;

    private final ChatPlatform platform;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Slots slots;
    private final String owner;
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();

    /**
     * Wires it.
     *
     * @param workers who does the work, and as whom
     */
    public Courier(ChatPlatform platform, Ledger ledger, InstantSource clock, Workers workers) {
        this.platform = platform;
        this.ledger = ledger;
        this.clock = clock;
        this.slots = new Slots(MOST_AT_ONCE, workers.executor(), workers.freed());
        this.owner = workers.owner();
    }

    /** Sends what is due now; true when there was something, and so may be more. */
    public boolean sendDue() {
        var until = clock.instant().plus(LEASE);
        hold(until);
        return slots.fill(room -> claim(room, until), this::deliver);
    }

    /** A slow platform must not make another process believe that this one is dead, and send the same. */
    private void hold(Instant until) {
        var ids = Set.copyOf(underWay);
        if (!ids.isEmpty()) {
            ledger.hold(owner, ids, until);
        }
    }

    private List<LedgerEntry> claim(int most, Instant until) {
        var claimed = ledger.claim(platform.name(), owner, until.minus(LEASE), until, most);
        claimed.forEach(entry -> underWay.add(entry.id()));
        return claimed;
    }

    private void deliver(LedgerEntry entry) {
        try {
            attempt(entry);
        } finally {
            underWay.remove(entry.id());
        }
    }

    private void attempt(LedgerEntry entry) {
        try {
            if (entry.doubtful()) {
                settle(entry);
            } else {
                send(entry);
            }
        } catch (SendFailure.Wait e) {
            postpone(entry, e.pause(), e);
        } catch (SendFailure.Refused e) {
            drop(entry, Ledger.Dropped.REFUSED, e.why());
        } catch (SendFailure.Closed e) {
            holdBack(entry, e.why());
        } catch (SendFailure.Lost e) {
            LOG.warn("{} on {}: no answer came: {}", entry.entry(), platform.name(), e.why());
            ledger.doubt(entry, clock.instant().plus(pause(entry)), e.why());
        } catch (SendFailure e) {
            throw new IllegalStateException("an unknown failure", e);
        } catch (RuntimeException e) {
            LOG.error(
                    "{} on {} failed; the platform will be asked whether it is there",
                    entry.entry(),
                    platform.name(),
                    e);
            ledger.doubt(entry, clock.instant().plus(pause(entry)), e.toString());
        }
    }

    private void send(LedgerEntry entry) throws SendFailure {
        if (clock.instant().isAfter(entry.notAfter())) {
            drop(entry, Ledger.Dropped.EXPIRED, "its time was over before it could be sent");
            return;
        }
        var sent = platform.send(entry.entry(), entry.item());
        ledger.sent(entry, sent, clock.instant());
    }

    private void settle(LedgerEntry entry) throws SendFailure {
        var trace = platform.trace(entry.entry(), entry.item());
        if (trace instanceof Trace.Found found) {
            ledger.found(entry, found.sent());
        } else if (trace instanceof Trace.Absent) {
            send(entry);
        } else {
            drop(entry, Ledger.Dropped.UNKNOWN, "nobody knows whether it was sent, so it is not sent again");
        }
    }

    private void postpone(LedgerEntry entry, Duration pause, SendFailure failure) {
        Instant next = clock.instant().plus(pause);
        LOG.info("{} on {} waits until {}: {}", entry.entry(), platform.name(), next, failure.why());
        if (entry.doubtful()) {
            ledger.doubt(entry, next, failure.why());
        } else {
            ledger.later(entry, next, failure.why());
        }
    }

    /** Only what is for one member alone can follow that member. */
    private void holdBack(LedgerEntry entry, String problem) {
        if (entry.item() instanceof Outgoing.PrivateReply reply) {
            holdBack(entry, reply.to().member(), reply.card(), problem);
        } else if (entry.item() instanceof Outgoing.ReplaceReply reply) {
            holdBack(entry, reply.to().member(), reply.card(), problem);
        } else if (entry.item() instanceof Outgoing.Direct direct) {
            holdBack(entry, direct.member(), direct.card(), problem);
        } else {
            drop(entry, Ledger.Dropped.REFUSED, problem);
        }
    }

    private void holdBack(LedgerEntry entry, Member member, Card card, String problem) {
        LOG.info("{} on {} is held back until its member is there: {}", entry.entry(), platform.name(), problem);
        ledger.holdBack(entry, member, card, problem, clock.instant());
    }

    private void drop(LedgerEntry entry, Ledger.Dropped why, String problem) {
        LOG.warn("{} on {} is given up ({}): {}", entry.entry(), platform.name(), why, problem);
        ledger.drop(entry, why, problem);
    }

    /** One second at first, twice as long each time, five minutes at most. */
    private static Duration pause(LedgerEntry entry) {
        var growing = Duration.ofSeconds(1L << Math.min(entry.attempts(), 9));
        return growing.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : growing;
    }
}
