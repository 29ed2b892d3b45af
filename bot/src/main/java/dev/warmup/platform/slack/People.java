package dev.warmup.platform.slack;

import com.slack.api.model.User;
import dev.warmup.chat.SendFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Who members are, as Slack says. Asked at most every few minutes, and never waited for beyond a moment. */
final class People {
    private static final Duration FRESH = Duration.ofMinutes(5);
    /** Slack gives three seconds for everything, and storing may take two of them. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final WebApi api;
    private final InstantSource clock;
    private final Executor executor;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Person>> asked = new ConcurrentHashMap<>();

    People(WebApi api, InstantSource clock, Executor executor) {
        this.api = api;
        this.clock = clock;
        this.executor = executor;
    }

    /** A member: the name shown, whether an admin or owner of the workspace, and an IETF language tag. */
    record Person(String name, boolean admin, String language) {}

    private record Known(Person person, Instant until) {}

    /**
     * A member as known now or in a moment. Nobody is an admin whom Slack does not call one.
     *
     * @param otherwise the name to show when Slack does not answer
     */
    Person person(String user, String otherwise) {
        var before = known.get(user);
        if (before != null && clock.instant().isBefore(before.until())) {
            return before.person();
        }
        try {
            return ask(user)
                    .copy()
                    .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            var name = before == null ? otherwise : before.person().name();
            var language = before == null ? "en" : before.person().language();
            return new Person(name.isEmpty() ? user : name, false, language);
        }
    }

    /** A name, where it is known without asking. */
    Optional<String> name(String user) {
        return Optional.ofNullable(known.get(user))
                .map(before -> before.person().name());
    }

    private CompletableFuture<Person> ask(String user) {
        var answer = asked.computeIfAbsent(user, id -> CompletableFuture.supplyAsync(() -> look(id), executor));
        var unused = answer.whenComplete((person, failure) -> asked.remove(user, answer));
        return answer;
    }

    private Person look(String id) {
        try {
            var answer = api.call(
                    "users.info",
                    "",
                    methods -> methods.usersInfo(request -> request.user(id).includeLocale(true)));
            var person = person(answer.getUser());
            known.put(id, new Known(person, clock.instant().plus(FRESH)));
            return person;
        } catch (SendFailure e) {
            throw new CompletionException(e);
        }
    }

    private static Person person(User user) {
        var profile = user.getProfile();
        var shown = profile == null ? "" : Given.first(profile.getDisplayName(), profile.getRealName());
        var name = Given.first(shown, user.getRealName(), user.getName(), user.getId());
        boolean admin = user.isAdmin() || user.isOwner() || user.isPrimaryOwner();
        return new Person(Escape.undo(name), admin, Given.first(user.getLocale(), "en"));
    }
}
