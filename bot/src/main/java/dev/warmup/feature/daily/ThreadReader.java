package dev.warmup.feature.daily;

import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.MessageListener;
import dev.warmup.chat.SendFailure;
import dev.warmup.store.DueQuestions;
import dev.warmup.store.Unheard;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what was said in open threads while nobody listened. What was heard already counts once all the same. */
final class ThreadReader {
    private static final Logger LOG = LoggerFactory.getLogger(ThreadReader.class);

    private final List<ChatPlatform> platforms;
    private final MessageListener listener;
    private final DueQuestions due;

    ThreadReader(List<ChatPlatform> platforms, MessageListener listener, DueQuestions due) {
        this.platforms = List.copyOf(platforms);
        this.listener = listener;
        this.due = due;
    }

    /** Reads all that is to be read; one thread that cannot be read holds up no other. */
    void readAll() {
        due.unheard().forEach(this::read);
    }

    private void read(Unheard thread) {
        var channel = thread.daily().channel();
        for (var platform : platforms) {
            if (platform.name().equals(channel.team().platform())) {
                read(platform, thread);
            }
        }
    }

    private void read(ChatPlatform platform, Unheard thread) {
        var daily = thread.daily();
        try {
            platform.saidSince(daily.channel(), daily.where().thread(), thread.since())
                    .forEach(listener::said);
            due.heard(thread);
        } catch (SendFailure.Refused e) {
            LOG.warn("{}: its thread of {} cannot be read: {}", daily.channel(), daily.date(), e.why());
            due.heard(thread);
        } catch (SendFailure e) {
            LOG.info("{}: its thread of {} is read later: {}", daily.channel(), daily.date(), e.why());
        }
    }
}
