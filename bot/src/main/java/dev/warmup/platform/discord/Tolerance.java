package dev.warmup.platform.discord;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.handle.SocketHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * JDA reads every event for itself before it hands it on, and drops one that it cannot read: a field that is new, or
 * left out, would lose an answer. With this we hear such an event all the same.
 */
final class Tolerance extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Tolerance.class);
    /** Lists that JDA insists on, and that are as good as empty when they are left out. */
    private static final Map<String, List<String>> LISTS = Map.of(
            "READY",
            List.of("guilds", "private_channels"),
            "GUILD_CREATE",
            List.of("roles", "channels", "threads", "members", "emojis", "voice_states", "guild_scheduled_events"));

    /** Each connection that is opened anew may have readers of its own; nothing was read on it yet. */
    @Override
    public void onStatusChange(StatusChangeEvent event) {
        if (event.getNewStatus() == JDA.Status.IDENTIFYING_SESSION && event.getJDA() instanceof JDAImpl jda) {
            jda.getClient()
                    .getHandlers()
                    .replaceAll((type, reader) -> reader instanceof Tolerant ? reader : new Tolerant(jda, reader));
        }
    }

    private static final class Tolerant extends SocketHandler {
        private final SocketHandler reader;

        Tolerant(JDAImpl jda, SocketHandler reader) {
            super(jda);
            this.reader = reader;
        }

        @Override
        protected @Nullable Long handleInternally(DataObject payload) {
            var type = allContent.getString("t");
            complete(LISTS.getOrDefault(type, List.of()), payload);
            try {
                reader.handle(responseNumber, allContent);
            } catch (RuntimeException e) {
                LOG.debug("JDA cannot read {}", type, e);
            }
            return null;
        }

        private static void complete(List<String> lists, DataObject payload) {
            for (var list : lists) {
                if (payload.isNull(list)) {
                    payload.put(list, DataArray.empty());
                }
            }
        }
    }
}
