package dev.warmup.feature.daily;

import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.MessageListener;
import dev.warmup.chat.SendFailure;
import dev.warmup.store.DueQuestions;
import dev.warmup.store.ThreadMemory;
import dev.warmup.store.Unheard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what happened in open threads while nobody listened. It is handed on at once rather than stored as a delivery:
 * a thread is read again until all of it is kept, and what was heard already counts once all the same.
 */
final class ThreadReader {
    private static final Logger LOG = LoggerFactory.getLogger(ThreadReader.class);

    /** After an answer was lost, unless the platform asks for longer. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final List<ChatPlatform> platforms;
    private final MessageListener listener;
    private final DueQuestions due;
    private final ThreadMemory memory;
    private final Map<Long, Instant> notBefore = new ConcurrentHashMap<>();

    ThreadReader(List<ChatPlatform> platforms, MessageListener listener, DueQuestions due, ThreadMemory memory) {
        this.platforms = List.copyOf(platforms);
        this.listener = listener;
        this.due = due;
        this.memory = memory;
    }

    /** Reads all that is to be read; one thread that cannot be read holds up no other. */
    void readAll(Instant now) {
        for (var thread : due.unheard()) {
            if (!now.isBefore(notBefore.getOrDefault(thread.daily().id(), now))) {
                read(thread, now);
            }
        }
    }

    private void read(Unheard thread, Instant now) {
        String platform = thread.daily().channel().team().platform();
        platforms.stream()
                .filter(candidate -> candidate.name().equals(platform))
                .forEach(candidate -> read(candidate, thread, now));
    }

    private void read(ChatPlatform platform, Unheard thread, Instant now) {
        var daily = thread.daily();
        try {
            var known = memory.of(daily);
            var collected = platform.collect(daily.channel(), daily.where().thread(), thread.since());
            collected.news().forEach(news -> news.tell(listener));
            new Missing(daily.channel(), collected, now).from(known).forEach(news -> news.tell(listener));
            heard(thread);
        } catch (SendFailure.Refused e) {
            LOG.warn("{}: its thread of {} cannot be read: {}", daily.channel(), daily.date(), e.why());
            heard(thread);
        } catch (SendFailure.Wait e) {
            later(thread, now.plus(e.pause()), e.why());
        } catch (SendFailure e) {
            later(thread, now.plus(PAUSE), e.why());
        } catch (RuntimeException e) {
            LOG.error("{}: its thread of {} could not be read", daily.channel(), daily.date(), e);
            later(thread, now.plus(PAUSE), e.toString());
        }
    }

    private void heard(Unheard thread) {
        due.heard(thread);
        notBefore.remove(thread.daily().id());
    }

    private void later(Unheard thread, Instant next, String why) {
        var daily = thread.daily();
        LOG.info("{}: its thread of {} is read at {} again: {}", daily.channel(), daily.date(), next, why);
        notBefore.put(daily.id(), next);
    }
}
