package dev.warmup.platform.slack.standin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What goes wrong with the next calls of a method, one each; and all calls there were. */
public final class Faults {
    /** One thing that goes wrong. */
    public sealed interface Fault {
        /** The connection breaks before anything was done. */
        record LostBefore() implements Fault {}

        /** It was done, but the connection breaks before the answer. */
        record LostAfter() implements Fault {}

        record Limited(int seconds) implements Fault {}

        record Status(int status) implements Fault {}

        record Refused(String error) implements Fault {}
    }

    private final Map<String, Deque<Fault>> next = new ConcurrentHashMap<>();
    private final List<String> calls = new ArrayList<>();
    private volatile Set<String> missing = Set.of();

    public synchronized void next(String method, Fault... faults) {
        next.computeIfAbsent(method, name -> new ArrayDeque<>()).addAll(List.of(faults));
    }

    /** Methods that are not there at all from now on. */
    public void lack(String... methods) {
        missing = Set.of(methods);
    }

    synchronized java.util.Optional<Fault> take(String method) {
        calls.add(method);
        if (missing.contains(method)) {
            return java.util.Optional.of(new Fault.Refused("unknown_method"));
        }
        var waiting = next.get(method);
        return waiting == null || waiting.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(waiting.remove());
    }

    public synchronized long calls(String method) {
        return calls.stream().filter(method::equals).count();
    }
}
