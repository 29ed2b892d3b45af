package dev.warmup.platform.slack;

import dev.warmup.chat.Acknowledgement;
import dev.warmup.chat.Reception;
import dev.warmup.chat.SendFailure;
import dev.warmup.store.SlackAttachments;
import dev.warmup.store.SlackAttachments.Unread;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the text of files and hands it in as a new version of their message; noted first, so that none is forgotten. */
final class Attachments {
    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration AGAIN = Duration.ofSeconds(20);
    private static final int MOST_ATTEMPTS = 10;

    private final SlackAttachments stored;
    private final TextFiles files;
    private final Reception reception;
    private final InstantSource clock;
    private final Executor executor;

    Attachments(SlackAttachments stored, Reception reception, TextFiles files, InstantSource clock, Executor executor) {
        this.stored = stored;
        this.reception = reception;
        this.files = files;
        this.clock = clock;
        this.executor = executor;
    }

    /** Notes files to be read, if there are any; false when that could not be stored. */
    boolean note(Optional<Unread> unread) {
        try {
            if (unread.isPresent() && stored.add(unread.get(), clock.instant())) {
                executor.execute(this::readAll);
            }
            return true;
        } catch (RuntimeException e) {
            LOG.error("Files of a message could not be noted", e);
            return false;
        }
    }

    /** Reads all that is due. */
    void readAll() {
        Optional<Unread> next;
        do {
            var now = clock.instant();
            next = stored.claim(now, now.plus(LEASE));
            next.ifPresent(this::read);
        } while (next.isPresent());
    }

    private void read(Unread unread) {
        try {
            var text = files.with(unread.text(), unread.files());
            handIn(unread, text);
        } catch (SendFailure e) {
            LOG.warn("Files of message {} could not be read: {}", unread.message(), e.why());
            if (unread.attempts() + 1 < MOST_ATTEMPTS) {
                stored.failed(unread, clock.instant().plus(AGAIN.multipliedBy(unread.attempts() + 1L)));
            } else {
                handIn(unread, unread.text());
            }
        }
    }

    private void handIn(Unread unread, String text) {
        var delivery = Talk.edited(unread.channel(), unread.message(), text, unread.at());
        if (reception.receive(delivery) instanceof Acknowledgement.NotSaved) {
            stored.failed(unread, clock.instant().plus(AGAIN));
        } else {
            stored.done(unread);
        }
    }
}
