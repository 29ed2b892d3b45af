package dev.warmup.platform.discord;

import dev.warmup.platform.discord.RestProblem.Fate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.AttachedFile;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the one answer that an interaction wants within three seconds. Tried again when nobody knows whether it
 * arrived: Discord takes it only once.
 */
final class Callbacks {
    private static final Logger LOG = LoggerFactory.getLogger(Callbacks.class);

    private static final int MOST_ATTEMPTS = 3;
    private static final long FIRST_PAUSE_MILLIS = 100;

    private final Rest rest;
    private final Acknowledged acknowledged;

    Callbacks(Rest rest, Acknowledged acknowledged) {
        this.rest = rest;
        this.acknowledged = acknowledged;
    }

    void begin(String token) {
        acknowledged.begin(token);
    }

    void end(String token) {
        acknowledged.end(token);
    }

    void send(Interaction interaction, DataObject answer) {
        send(interaction.payload(), answer, List.of());
    }

    void send(DataObject interaction, DataObject answer, List<? extends AttachedFile> files) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            try {
                attempt(interaction, answer, files);
                return;
            } catch (RestProblem problem) {
                if (problem.fate() == Fate.REFUSED || attempt == MOST_ATTEMPTS) {
                    report(interaction, problem);
                    return;
                }
                pause(attempt);
            }
        }
    }

    private void attempt(DataObject interaction, DataObject answer, List<? extends AttachedFile> files)
            throws RestProblem {
        var route = Route.Interactions.CALLBACK.compile(interaction.getString("id"), interaction.getString("token"));
        rest.acknowledge(route, answer, files);
    }

    private static void pause(int attempt) {
        var over = new CompletableFuture<Boolean>();
        over.completeOnTimeout(true, attempt * FIRST_PAUSE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    private static void report(DataObject interaction, RestProblem problem) {
        if (problem.is(RestProblem.ALREADY_ACKNOWLEDGED)) {
            LOG.debug("Interaction {} was acknowledged before", interaction.getString("id"));
        } else {
            LOG.warn("Interaction {} could not be acknowledged: {}", interaction.getString("id"), problem.what());
        }
    }
}
