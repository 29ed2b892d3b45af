package dev.warmup.platform.discord;

import java.util.Optional;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Which application we are: Discord says so with READY, and when asked. */
final class Application extends ListenerAdapter {
    private final Rest rest;
    private volatile Optional<String> id = Optional.empty();

    Application(Rest rest) {
        this.rest = rest;
    }

    @Override
    public void onRawGateway(RawGatewayEvent event) {
        if (event.getType().equals("READY")) {
            event.getPackage()
                    .getObject("d")
                    .optObject("application")
                    .map(Application::id)
                    .ifPresent(this::know);
        }
    }

    String id() throws RestProblem {
        var known = id;
        return known.isPresent() ? known.get() : know(asked());
    }

    /** The oldest applications have the id of their bot. */
    private String asked() throws RestProblem {
        var application = rest.find(Route.Applications.GET_BOT_APPLICATION.compile());
        return application.isPresent() ? id(application.get()) : rest.botId();
    }

    private String know(String application) {
        id = Optional.of(application);
        return application;
    }

    private static String id(DataObject application) {
        return application.getString("id");
    }
}
