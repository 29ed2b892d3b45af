package dev.warmup.platform.discord;

import dev.warmup.platform.discord.RestProblem.Fate;
import java.util.List;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.AttachedFile;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the one answer that an interaction wants within three seconds. Tried twice when nobody knows whether it
 * arrived: Discord takes it only once.
 */
final class Callbacks {
    private static final Logger LOG = LoggerFactory.getLogger(Callbacks.class);

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
        try {
            attempt(interaction, answer, files);
        } catch (RestProblem problem) {
            if (problem.fate() == Fate.REFUSED) {
                report(interaction, problem);
            } else {
                again(interaction, answer, files);
            }
        }
    }

    private void again(DataObject interaction, DataObject answer, List<? extends AttachedFile> files) {
        try {
            attempt(interaction, answer, files);
        } catch (RestProblem problem) {
            report(interaction, problem);
        }
    }

    private void attempt(DataObject interaction, DataObject answer, List<? extends AttachedFile> files)
            throws RestProblem {
        var route = Route.Interactions.CALLBACK.compile(interaction.getString("id"), interaction.getString("token"));
        rest.acknowledge(route, answer, files);
    }

    private static void report(DataObject interaction, RestProblem problem) {
        if (problem.is(RestProblem.ALREADY_ACKNOWLEDGED)) {
            LOG.debug("Interaction {} was acknowledged before", interaction.getString("id"));
        } else {
            LOG.warn("Interaction {} could not be acknowledged: {}", interaction.getString("id"), problem.what());
        }
    }
}
