package dev.warmup.platform.discord;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what the gateway delivers, without holding the gateway up: interactions at once, what happens to messages in
 * the order of each channel.
 */
final class Incoming extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);

    private final Interactions interactions;
    private final Messages messages;
    private final Places places;
    private final Executor executor;
    private final Lanes lanes;
    private final Map<Integer, String> sessions = new ConcurrentHashMap<>();

    Incoming(Interactions interactions, Messages messages, Places places, Executor executor) {
        this.interactions = interactions;
        this.messages = messages;
        this.places = places;
        this.executor = executor;
        this.lanes = new Lanes(executor);
    }

    @Override
    public void onRawGateway(RawGatewayEvent event) {
        var payload = event.getPackage().optObject("d").orElseGet(DataObject::empty);
        switch (event.getType()) {
            case "READY" -> sessions.put(shard(event), payload.getString("session_id"));
            case "INTERACTION_CREATE" -> executor.execute(() -> interact(payload));
            case "THREAD_CREATE", "THREAD_UPDATE" ->
                places.hangsOn(payload.getString("id"), payload.getString("parent_id", payload.getString("id")));
            case "CHANNEL_DELETE" -> lanes.run(payload.getString("id"), () -> messages.channelDeleted(payload));
            case "THREAD_DELETE" -> lanes.run(payload.getString("id"), () -> messages.threadDeleted(payload));
            default -> message(event, payload);
        }
    }

    private void message(RawGatewayEvent event, DataObject payload) {
        var lane = payload.getString("channel_id", "");
        switch (event.getType()) {
            case "MESSAGE_CREATE" -> lanes.run(lane, () -> messages.said(payload));
            case "MESSAGE_UPDATE" -> lanes.run(lane, () -> messages.edited(payload));
            case "MESSAGE_DELETE" -> lanes.run(lane, () -> messages.deleted(payload, payload.getString("id")));
            case "MESSAGE_DELETE_BULK" ->
                payload.getArray("ids")
                        .forEach(id -> lanes.run(lane, () -> messages.deleted(payload, String.valueOf(id))));
            case "MESSAGE_REACTION_ADD" -> lanes.run(lane, () -> messages.reacted(payload, true, id(event)));
            case "MESSAGE_REACTION_REMOVE" -> lanes.run(lane, () -> messages.reacted(payload, false, id(event)));
            default -> LOG.trace("{} is of no interest", event.getType());
        }
    }

    private void interact(DataObject payload) {
        try {
            interactions.take(payload);
        } catch (RuntimeException e) {
            LOG.error("Interaction {} could not be taken", payload.getString("id", ""), e);
        }
    }

    /** An event that Discord repeats after RESUME has the number in its session that it had before. */
    private String id(RawGatewayEvent event) {
        return "event " + sessions.getOrDefault(shard(event), "") + " "
                + event.getPackage().getLong("s");
    }

    private static int shard(RawGatewayEvent event) {
        return event.getJDA().getShardInfo().getShardId();
    }
}
