package dev.warmup.delivery;

import dev.warmup.chat.Card;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Features;
import dev.warmup.chat.Refusal;
import dev.warmup.chat.Reply;
import dev.warmup.chat.Texts;
import dev.warmup.store.Inbox;
import dev.warmup.store.Owed;
import dev.warmup.store.Waiting;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles what waits in the inbox, several members at once, and owes the replies. The one place where a failure that
 * nobody foresaw in a feature is caught for good.
 */
public final class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int MOST_AT_ONCE = 32;
    /** What a member wrote is tried again that often: an answer is not lost to a passing fault. */
    private static final int MOST_ATTEMPTS = 5;

    private final Handling handling;
    private final Inbox inbox;
    private final InstantSource clock;
    private final Slots slots;
    private final String owner;
    private final Supplier<String> ids;

    /**
     * Wires it.
     *
     * @param workers who does the work, and as whom
     * @param ids short ids under which a member can report a failure
     */
    public Dispatcher(Features features, Inbox inbox, InstantSource clock, Workers workers, Supplier<String> ids) {
        this.handling = new Handling(features);
        this.inbox = inbox;
        this.clock = clock;
        this.slots = new Slots(MOST_AT_ONCE, workers.executor(), workers.freed());
        this.owner = workers.owner();
        this.ids = ids;
    }

    /** Handles what waits now; true when there was something, and so may be more. */
    public boolean handleWaiting() {
        var now = clock.instant();
        return slots.fill(room -> inbox.claim(owner, now, now.plus(LEASE), room), this::handle);
    }

    private void handle(Waiting waiting) {
        try {
            inbox.handled(waiting, reply(waiting), clock.instant());
        } catch (RuntimeException | StackOverflowError e) {
            // Some reader may find a text too deep; that must not stop all that comes after it.
            unexpected(waiting, e);
        }
    }

    private List<Owed> reply(Waiting waiting) {
        var delivery = waiting.delivery();
        try {
            var reply = handling.handle(delivery);
            return owed(waiting, reply);
        } catch (Refusal refusal) {
            return owed(waiting, sentence(refusal.sentence(texts(delivery))));
        }
    }

    private void unexpected(Waiting waiting, Throwable failure) {
        String id = ids.get();
        var delivery = waiting.delivery();
        LOG.error("{}: {} {} failed", id, delivery.getClass().getSimpleName(), delivery.id(), failure);
        try {
            if (isWritten(delivery) && waiting.attempts() < MOST_ATTEMPTS) {
                inbox.again(waiting, clock.instant().plusSeconds(waiting.attempts()));
            } else {
                var apology = sentence(texts(delivery).get("chat.apology", id));
                inbox.failed(waiting, owed(waiting, apology), clock.instant());
            }
        } catch (RuntimeException e) {
            LOG.error("{}: could not be put aside; it is taken up again when its claim runs out", id, e);
        }
    }

    private List<Owed> owed(Waiting waiting, Reply reply) {
        return waiting.delivery() instanceof Delivery.Request request
                ? Replies.owed(waiting, request.replyTo(), reply, texts(request), clock.instant())
                : List.of();
    }

    private static Reply sentence(String text) {
        return Reply.privately(Card.sentence(text));
    }

    /** Commands and buttons are quickly used again; a text would have to be written again. */
    private static boolean isWritten(Delivery delivery) {
        return !(delivery instanceof Delivery.Invoked) && !(delivery instanceof Delivery.Pressed);
    }

    private static Texts texts(Delivery delivery) {
        return Texts.in(
                delivery instanceof Delivery.Request request ? request.caller().language() : "en");
    }
}
