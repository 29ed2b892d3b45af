package dev.warmup.delivery;

import dev.warmup.chat.ChatPlatform;
import dev.warmup.chat.Collected;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.SendFailure;
import dev.warmup.chat.Sent;
import dev.warmup.chat.Trace;
import dev.warmup.team.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A platform in memory that does what it is told: takes, refuses, makes wait, loses answers. */
final class ScriptedPlatform implements ChatPlatform {
    /** What happens to the next sendings, one each; afterwards all is well. */
    enum Turn {
        TAKE,
        WAIT,
        REFUSE,
        CLOSED,
        LOSE_BEFORE_TAKING,
        LOSE_AFTER_TAKING,
        BREAK
    }

    private final Deque<Turn> turns = new ArrayDeque<>();
    private final List<String> taken = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private boolean remembers = true;

    ScriptedPlatform(Turn... turns) {
        this.turns.addAll(List.of(turns));
    }

    /** What happens elsewhere while it takes its time over the next sending. */
    void meanwhile(Runnable work) {
        meanwhile = work;
    }

    /** From now on it cannot say what it has. */
    void forget() {
        remembers = false;
    }

    /** The keys of what it has, in order; one that came twice stands here twice. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public Sent send(String key, Outgoing item) throws SendFailure {
        var work = meanwhile;
        meanwhile = () -> {};
        work.run();
        var turn = turns.isEmpty() ? Turn.TAKE : turns.remove();
        switch (turn) {
            case WAIT -> throw new SendFailure.Wait("slow down", Duration.ofSeconds(30));
            case REFUSE -> throw new SendFailure.Refused("no such channel");
            case CLOSED -> throw new SendFailure.Closed("takes no messages");
            case LOSE_BEFORE_TAKING -> throw new SendFailure.Lost("no answer");
            case BREAK -> throw new IllegalStateException("broken");
            case LOSE_AFTER_TAKING -> {
                taken.add(key);
                throw new SendFailure.Lost("no answer");
            }
            case TAKE -> taken.add(key);
        }
        return new Sent("m" + taken.size(), "t" + taken.size());
    }

    @Override
    public Trace trace(String key, Outgoing item) {
        if (!remembers) {
            return new Trace.Unknown();
        }
        int index = taken.indexOf(key);
        return index < 0 ? new Trace.Absent() : new Trace.Found(new Sent("m" + (index + 1), "t" + (index + 1)));
    }

    @Override
    public Collected collect(Channel channel, String thread, Instant since) {
        return Collected.only(List.of());
    }

    @Override
    public String link(Channel channel, String message) {
        return "";
    }
}
