package dev.warmup.platform.discord;

import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** What comes after the acknowledgement of an interaction, for as long as its token is good. */
final class FollowUps {
    private static final String ORIGINAL = "@original";
    private static final int EPHEMERAL = 1 << 6;

    private final Rest rest;
    private final Application application;

    FollowUps(Rest rest, Application application) {
        this.rest = rest;
        this.application = application;
    }

    /** Puts something in the place of what was shown first, and says under which id it stands. */
    String change(Token token, MessageEditData message) throws RestProblem {
        var route = Route.Interactions.EDIT_FOLLOWUP.compile(application.id(), token.interaction(), ORIGINAL);
        return rest.message(route, message.toData(), message.getFiles()).getString("id");
    }

    /** Says something more to the same member, and says under which id it stands. */
    String add(Token token, MessageCreateData message) throws RestProblem {
        var body = message.toData();
        body.put("flags", body.getInt("flags", 0) | EPHEMERAL);
        var route = Route.Interactions.CREATE_FOLLOWUP.compile(application.id(), token.interaction());
        return rest.message(route, body, message.getFiles()).getString("id");
    }

    /** Takes away what was shown first. */
    void takeAway(Token token) throws RestProblem {
        rest.run(Route.Interactions.DELETE_FOLLOWUP.compile(application.id(), token.interaction(), ORIGINAL));
    }
}
