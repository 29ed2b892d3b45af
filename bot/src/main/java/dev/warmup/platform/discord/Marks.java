package dev.warmup.platform.discord;

import net.dv8tion.jda.api.requests.Route;

/** The check mark on members' messages. */
final class Marks {
    private static final String CHECK_MARK = "✅";
    private static final int UNKNOWN_EMOJI = 10_014;

    private final Rest rest;
    private final Threads threads;
    private final Permissions permissions;

    Marks(Rest rest, Permissions permissions) {
        this.rest = rest;
        this.threads = new Threads(rest);
        this.permissions = permissions;
    }

    void mark(String place, String message, boolean present) throws RestProblem {
        var route = present ? Route.Messages.ADD_REACTION : Route.Messages.REMOVE_REACTION;
        try {
            rest.run(route.compile(place, message, CHECK_MARK, "@me"));
        } catch (RestProblem problem) {
            if (problem.is(RestProblem.ARCHIVED_THREAD)) {
                threads.reopen(place);
                rest.run(route.compile(place, message, CHECK_MARK, "@me"));
            } else if (present || !isGone(problem)) {
                throw permissions.explained(place, problem);
            }
        }
    }

    private static boolean isGone(RestProblem problem) {
        return problem.is(RestProblem.UNKNOWN_MESSAGE)
                || problem.is(RestProblem.UNKNOWN_CHANNEL)
                || problem.is(UNKNOWN_EMOJI);
    }
}
