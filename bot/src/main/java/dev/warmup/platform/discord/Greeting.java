package dev.warmup.platform.discord;

import dev.warmup.chat.Block;
import dev.warmup.chat.Card;
import dev.warmup.chat.Control;
import dev.warmup.chat.Outgoing;
import dev.warmup.chat.Texts;
import dev.warmup.team.Channel;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says hello when somebody invites the bot, and offers to set it up. */
final class Greeting extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private static final int TEXT = 0;

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final DiscordParts.Owing owing;
    private final Executor executor;

    Greeting(DiscordParts.Owing owing, Executor executor) {
        this.owing = owing;
        this.executor = executor;
    }

    @Override
    public void onRawGateway(RawGatewayEvent event) {
        var payload = event.getPackage().optObject("d").orElseGet(DataObject::empty);
        switch (event.getType()) {
            case "READY" ->
                payload.getArray("guilds").stream(DataArray::getObject)
                        .forEach(guild -> known.add(guild.getString("id")));
            case "GUILD_CREATE" -> arrived(payload);
            case "GUILD_DELETE" -> gone(payload);
            default -> {
                // Of no interest here.
            }
        }
    }

    private void arrived(DataObject guild) {
        if (known.add(guild.getString("id"))) {
            executor.execute(() -> greet(guild));
        }
    }

    /** A server that is only out of reach is not new when it comes back. */
    private void gone(DataObject guild) {
        if (!guild.getBoolean("unavailable", false)) {
            known.remove(guild.getString("id"));
        }
    }

    /** Once for each time the bot joins, however often Discord tells. */
    private void greet(DataObject guild) {
        var id = guild.getString("id");
        var channel = channel(guild);
        if (channel.isEmpty()) {
            LOG.info("Nowhere to say hello in the server {}", id);
            return;
        }
        var place = new Channel(Heard.team(id), channel.get());
        var entry = "discord greeting " + id + " " + guild.getString("joined_at", "");
        var post = new Outgoing.Post(place, card(guild.getString("preferred_locale", "en")), false);
        owing.owe(entry, post);
    }

    private static Card card(String language) {
        var texts = Texts.in(language);
        return Card.of(
                        texts.get("discord.greeting.title"),
                        new Block.Plain(texts.get("discord.greeting.text")),
                        new Block.Plain(texts.get("discord.greeting.how")))
                .with(new Control.Button(Deliveries.SET_UP, "", texts.get("discord.set-up"), Control.Style.PRIMARY));
    }

    /** The channel for news of the system, else the first for text. */
    private static Optional<String> channel(DataObject guild) {
        var system = Optional.ofNullable(guild.getString("system_channel_id", null));
        return system.or(() -> guild.optArray("channels").orElseGet(DataArray::empty).stream(DataArray::getObject)
                .filter(channel -> channel.getInt("type", -1) == TEXT)
                .map(channel -> channel.getString("id"))
                .findFirst());
    }
}
