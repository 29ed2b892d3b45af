package dev.warmup.feature.daily;

import dev.warmup.chat.Card;
import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.Collected;
import dev.warmup.chat.Delivery;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Sent;
import dev.warmup.chat.Trace;
import dev.warmup.team.Channel;
import dev.warmup.team.Member;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A platform that keeps everything in memory: it really posts, opens threads, and remembers who said what. */
final class InMemoryPlatform implements ChatPlatform {
    /** How the platform misbehaves at the next sending. */
    enum Mishap {
        /** It has the message, and its answer is lost. */
        ANSWER_LOST,
        /** It never got the message, and nobody knows. */
        REQUEST_LOST,
        REFUSED
    }

    private final Map<String, Outgoing> items = new LinkedHashMap<>();
    private final Map<String, Sent> places = new LinkedHashMap<>();
    private final List<Delivery.News> news = new ArrayList<>();
    private final Set<String> standing = new TreeSet<>();
    private final Set<String> marked = new TreeSet<>();
    private final Deque<Mishap> mishaps = new ArrayDeque<>();
    private boolean mute;
    private boolean forgetful;

    @Override
    public String name() {
        return "test";
    }

    @Override
    public synchronized Sent send(String key, Outgoing item) throws SendFailure {
        var mishap = mishaps.poll();
        if (mishap == Mishap.REFUSED) {
            throw new SendFailure.Refused("the channel is archived");
        } else if (mishap == Mishap.REQUEST_LOST) {
            throw new SendFailure.Lost("no answer");
        }
        var sent = post(key, item);
        if (mishap == Mishap.ANSWER_LOST) {
            throw new SendFailure.Lost("no answer");
        }
        return sent;
    }

    private Sent post(String key, Outgoing item) {
        if (item instanceof Outgoing.CheckMark mark) {
            if (mark.present()) {
                marked.add(mark.message());
            } else {
                marked.remove(mark.message());
            }
            return Sent.nowhere();
        }
        // Unlike a real platform it would show a second sending under one key: so that a test can see it.
        String message = "m" + (items.size() + 1);
        standing.add(message);
        items.put(key + (items.containsKey(key) ? " again " + message : ""), item);
        var sent = new Sent(message, item instanceof Outgoing.Post ? "t-" + message : "");
        places.put(key, sent);
        return sent;
    }

    @Override
    public synchronized Trace trace(String key, Outgoing item) {
        if (forgetful) {
            return new Trace.Unknown();
        }
        return places.containsKey(key) ? new Trace.Found(places.get(key)) : new Trace.Absent();
    }

    @Override
    public synchronized Collected collect(Channel channel, String thread, Instant since) throws SendFailure {
        if (mute) {
            throw new SendFailure.Lost("no answer");
        }
        var meanwhile = news.stream()
                .filter(one -> one instanceof Delivery.Reacted || !one.at().isBefore(since))
                .filter(one ->
                        !(one instanceof Delivery.Said said) || said.thread().equals(thread))
                .toList();
        return new Collected(meanwhile, standing, standing);
    }

    @Override
    public String link(Channel channel, String message) {
        return "https://chat.example/" + channel.id() + "/" + message;
    }

    /** A member did something; whether the bot hears of it is another matter. */
    synchronized void remember(Delivery.News delivery) {
        if (delivery instanceof Delivery.Said said) {
            standing.add(said.message());
        } else if (delivery instanceof Delivery.Deleted deleted) {
            standing.remove(deleted.message());
            news.removeIf(
                    one -> one instanceof Delivery.Said said && said.message().equals(deleted.message()));
            return;
        } else if (delivery instanceof Delivery.Reacted reacted && !reacted.added()) {
            news.removeIf(one -> one instanceof Delivery.Reacted before
                    && before.message().equals(reacted.message())
                    && before.member().equals(reacted.member()));
            return;
        }
        news.add(delivery);
    }

    /** A platform that cannot say what still stands there. */
    synchronized void unsure() {
        standing.clear();
    }

    synchronized void next(Mishap mishap) {
        mishaps.add(mishap);
    }

    /** From now on its history cannot be read. */
    synchronized void mute(boolean now) {
        mute = now;
    }

    /** From now on it cannot say what it has. */
    synchronized void forgetful() {
        forgetful = true;
    }

    synchronized List<Outgoing.Post> posts() {
        return items.values().stream()
                .filter(Outgoing.Post.class::isInstance)
                .map(Outgoing.Post.class::cast)
                .toList();
    }

    /** What was told to a member alone, unasked. */
    synchronized List<Card> directs(Member member) {
        return items.values().stream()
                .filter(Outgoing.Direct.class::isInstance)
                .map(Outgoing.Direct.class::cast)
                .filter(item -> item.member().equals(member))
                .map(Outgoing.Direct::card)
                .toList();
    }

    /** The cards in a thread, in order. */
    synchronized List<Card> inThread(String thread) {
        return items.values().stream()
                .filter(Outgoing.InThread.class::isInstance)
                .map(Outgoing.InThread.class::cast)
                .filter(item -> item.thread().equals(thread))
                .map(Outgoing.InThread::card)
                .toList();
    }

    synchronized Set<String> marked() {
        return Set.copyOf(marked);
    }
}
