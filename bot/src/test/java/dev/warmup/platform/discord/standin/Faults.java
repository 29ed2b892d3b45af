package dev.warmup.platform.discord.standin;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** What shall go wrong next with REST. Each fault is for one request. */
final class Faults {
    /** How a request fails. */
    sealed interface Fault {
        /** It is done, and nobody hears of it. */
        record LostAnswer() implements Fault {}

        /** It is not done: too many. */
        record TooMany(int seconds, boolean global) implements Fault {}

        /** It is not done: an error of the server. */
        record ServerError(int status) implements Fault {}

        /** It is not done, and not answered for so long. */
        record Hanging(Duration time) implements Fault {}

        /** It is not done, in Discord's words. */
        record Refusal(int status, int code, String what) implements Fault {}
    }

    private record Planned(String method, String pathPart, Fault fault) {}

    private final List<Planned> planned = new CopyOnWriteArrayList<>();

    void plan(String method, String pathPart, Fault fault) {
        planned.add(new Planned(method, pathPart, fault));
    }

    synchronized Optional<Fault> next(String method, String path) {
        for (Iterator<Planned> all = planned.iterator(); all.hasNext(); ) {
            var one = all.next();
            if (one.method().equals(method) && path.contains(one.pathPart())) {
                planned.remove(one);
                return Optional.of(one.fault());
            }
        }
        return Optional.empty();
    }
}
